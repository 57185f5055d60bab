using System.Globalization;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>The day a plan under review counts from.</summary>
internal static class PlanDay
{
    /// <summary>The document's date; today while it has none.</summary>
    public static DateOnly Of(IEnumerable<ReviewItem> items, TimeProvider time) => Written(items) ?? time.Today();

    /// <summary>The document's date; null while it has none.</summary>
    public static DateOnly? Written(IEnumerable<ReviewItem> items)
    {
        var written = items.Where(i => i is { Kind: SourceMarkKind.Fact, Counts: true }).Select(i => i.Read<ReviewedFact>())
            .FirstOrDefault(f => string.Equals(f.Field, "date", StringComparison.Ordinal))?.Value;
        return DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }
}
