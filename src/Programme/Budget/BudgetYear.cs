using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>Which days count to a budget year: requests and allotments begin in the year before it, payments may follow until accounts are settled.</summary>
public static class BudgetYear
{
    /// <summary>Last day of the settling of accounts (chỉnh lý quyết toán), in the year after: 31/01.</summary>
    private const int SettlingMonth = 1;

    /// <summary>First and last day on which an entry of this step may be dated.</summary>
    public static (DateOnly From, DateOnly To) DaysOf(BudgetStep step, int year) => step == BudgetStep.Disbursed
        ? (new DateOnly(year, 1, 1), new DateOnly(year + 1, SettlingMonth, DateTime.DaysInMonth(year + 1, SettlingMonth)))
        : (new DateOnly(year - 1, 1, 1), new DateOnly(year, 12, 31));

    /// <returns>Null for a day that will do; refuses <c>day-to-come</c> and <c>budget-other-year</c>.</returns>
    public static Refusal? Problem(BudgetStep step, DateOnly on, int year, DateOnly today)
    {
        if (on > today)
            return new Refusal("day-to-come");
        var (from, to) = DaysOf(step, year);
        return on >= from && on <= to ? null : new Refusal("budget-other-year", year.ToString(CultureInfo.InvariantCulture), Day(from), Day(to));
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
