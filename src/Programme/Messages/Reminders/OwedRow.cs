using Xanh.Programme.Reporting;

namespace Xanh.Programme.Messages.Reminders;

/// <summary>A report that is owed, as reminding sees it.</summary>
/// <param name="UnitCode">As it was when the report was opened.</param>
/// <param name="UnitName">Of whoever answers for it today.</param>
public sealed record OwedRow(Guid Id, string UnitCode, string UnitName, ReportState State, ReminderTimes Times, string PeriodName);
