using System.Globalization;

namespace Xanh.Programme.Journal;

/// <summary>A sealed entry as a line of an exported journal: everything its hash speaks of, as text, so that no database is needed to check it.</summary>
/// <param name="At">ISO 8601 UTC with seven decimals.</param>
public sealed record JournalLine(
    string Province, long Sequence, string Id, string DeedId, string At, string Actor, string Action, string? Reason, string Subject, string Changes, string? Hash)
{
    public static JournalLine Of(JournalEntry entry) => new(
        entry.ProvinceId,
        entry.Sequence ?? throw new InvalidOperationException("Only sealed entries stand in the chain."),
        entry.Id.ToString("N"),
        entry.DeedId.ToString("N"),
        entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        entry.ActorId.ToString("N"),
        entry.Action,
        entry.Reason,
        entry.Subject,
        entry.Changes,
        entry.Hash);
}
