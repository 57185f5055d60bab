using Xanh.Documents.Plan;

namespace Xanh.Web.Reviews;

/// <summary>
/// Carries with the form of a task what its dates were computed from. Where a person changed the printed words and left the dates alone, the
/// dates are computed anew; where the dates were changed too, they are the person's own.
/// </summary>
public static class TimeBasis
{
    public const string Field = "time-basis";

    public static string Of(TimeFrame time) => FormattableString.Invariant($"{DatesOf(time)}|{time.Text}");

    /// <param name="basis">As the form was shown; null or empty when it carried none.</param>
    public static bool IsOutdated(string? basis, TimeFrame typed)
    {
        var dates = DatesOf(typed);
        return basis is not null && basis.StartsWith(dates + "|", StringComparison.Ordinal) && !string.Equals(basis[(dates.Length + 1)..], typed.Text ?? "", StringComparison.Ordinal);
    }

    private static string DatesOf(TimeFrame time) => FormattableString.Invariant($"{time.Kind}|{time.From:yyyy-MM-dd}|{time.To:yyyy-MM-dd}");
}
