using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Compares two wordings of one item field by field.</summary>
internal static class FieldDifferences
{
    // Where an item stands is not what it says.
    private static readonly char[] EndSigns = ['.', ',', ';', ':', '/', ' '];

    /// <param name="inherits">A field the new wording does not speak of stays as it was.</param>
    public static IReadOnlyList<FieldDifference> Of(ComparedItem before, ComparedItem after, bool inherits)
    {
        var names = before.Fields.Select(f => f.Name).Concat(after.Fields.Select(f => f.Name)).Distinct(StringComparer.Ordinal);
        return [.. names
            .Select(name => new FieldDifference(name, before.Field(name), after.Field(name)))
            .Where(d => !(inherits && string.IsNullOrWhiteSpace(d.After)) && !Same(d.Before, d.After))];
    }

    private static bool Same(string? a, string? b) => string.Equals(Comparable(a), Comparable(b), StringComparison.Ordinal);

    private static string Comparable(string? text) => VietnameseText.Fold(text ?? "").TrimEnd(EndSigns);
}
