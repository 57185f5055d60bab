using Xanh.Documents.Text;
using Xanh.Programme.Reporting;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>A report that is owed, as reminding sees it.</summary>
/// <param name="UnitCode">As it was when the report was opened.</param>
/// <param name="UnitName">Of whoever answers for it today.</param>
public sealed record OwedRow(Guid Id, string UnitCode, string UnitName, ReportState State, ReminderTimes Times, string PeriodName)
{
    /// <summary>Whether all these words occur in the unit's name, with or without accents.</summary>
    public bool IsNamed(string words) => VietnameseText.FoldWithoutAccents(words).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => VietnameseText.FoldWithoutAccents(UnitName).Contains(w, StringComparison.Ordinal));
}
