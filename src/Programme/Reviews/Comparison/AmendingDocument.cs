using System.Text.RegularExpressions;
using Xanh.Documents.Plan;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>What a comparison needs of an amending document.</summary>
public sealed partial record AmendingDocument
{
    public required IReadOnlyList<ComparedItem> Items { get; init; }

    /// <summary>Its orders, in document order.</summary>
    public required IReadOnlyList<ItemAmendment> Amendments { get; init; }

    /// <summary>Where the changes end and the carrying out of this document itself begins; null when it does not say.</summary>
    public int? EndOfChanges { get; init; }

    /// <summary>Whole, when its only order is to replace the plan and names nothing in it.</summary>
    public ComparisonScope SuggestedScope =>
        Amendments.Any(a => a.Change == AmendmentChange.Replace && a.ReplacesWhole && a.Place is null) ? ComparisonScope.Whole : ComparisonScope.Partial;

    /// <param name="source">Its source text.</param>
    /// <param name="amendments">As read, with their places in the text.</param>
    public static AmendingDocument Of(string source, IReadOnlyList<ComparedItem> items, IEnumerable<(AmendmentChange Change, string? Item, int Start, int End)> amendments)
    {
        // Several numbered tasks in one sentence are read as several amendments; the sentence is one order.
        var orders = amendments.OrderBy(a => a.Start).DistinctBy(a => (a.Start, a.Change)).Select(a => ItemAmendment.Of(a.Change, a.Item, Sentence(source, a.Start, a.End), a.Start, a.End)).ToList();
        return new AmendingDocument { Items = items, Amendments = orders, EndOfChanges = End(source, orders) };
    }

    private static string Sentence(string source, int start, int end)
    {
        var (from, to) = (Math.Clamp(start, 0, source.Length), Math.Clamp(end, 0, source.Length));
        var line = source.IndexOf('\n', to);
        return source[from..Math.Max(to, line < 0 ? source.Length : line)];
    }

    private static int? End(string source, List<ItemAmendment> orders)
    {
        if (orders.Count == 0)
            return null;
        var match = CarryingOut().Match(source, Math.Min(orders[^1].End, source.Length));
        return match.Success ? match.Index : null;
    }

    [GeneratedRegex(@"^[ \t]*(?:(?:[IVX]+|\d+|Phần\s+\w+|Điều\s+\d+|Mục\s+\w+)[.:)]\s*)(?:tổ\s+chức\s+thực\s+hiện|điều\s+khoản\s+thi\s+hành|hiệu\s+lực\s+thi\s+hành|trách\s+nhiệm\s+thi\s+hành)",
        RegexOptions.IgnoreCase | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CarryingOut();
}
