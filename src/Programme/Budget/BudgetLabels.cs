using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Budget;

/// <summary>What people read for the values of the budget, the same on screen and in files.</summary>
public static class BudgetLabels
{
    public static string Of(BudgetStep step, CultureInfo culture) => ProgrammeTexts.Table.Format("budget-step." + step, culture);
}
