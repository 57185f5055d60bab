using Xanh.Documents.Plan;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Which order of an amending document an item of it stands under.</summary>
internal sealed class Governing
{
    private readonly AmendingDocument document;
    private readonly List<ItemAmendment> ofAnnexes;
    private readonly bool hasAnnex;

    public Governing(AmendingDocument document)
    {
        this.document = document;
        hasAnnex = document.Items.Any(InAnnex);
        ofAnnexes = [.. document.Amendments.Where(a => hasAnnex && a.Change != AmendmentChange.Drop && a.Place is { IsWholeAnnex: true })];
    }

    /// <summary>Null for an item that only carries the amending document itself out.</summary>
    public ItemAmendment? Of(ComparedItem item)
    {
        if (InAnnex(item) && ofAnnexes.Count > 0)
            return ofAnnexes.FirstOrDefault(a => a.Place!.Cites(item) != Citation.None) ?? (ofAnnexes.Count == 1 ? ofAnnexes[0] : null);
        if (document.EndOfChanges is { } end && item.Start >= end && !InAnnex(item))
            return null;
        var above = document.Amendments.LastOrDefault(a => a.Start <= item.Start && !ofAnnexes.Contains(a));
        return above is null or { Phrase: not null } or { Change: AmendmentChange.Drop, Place: not null } ? null : above;
    }

    private static bool InAnnex(ComparedItem item) => item.Section?.StartsWith("annex", StringComparison.Ordinal) == true;
}
