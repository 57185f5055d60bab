namespace Xanh.Programme.Reporting;

/// <summary>Completeness and punctuality through several periods.</summary>
/// <param name="Periods">Newest first.</param>
/// <param name="Groups">Counts of the newest period by group of units; empty groups are left out.</param>
/// <param name="Units">Who is overdue now first, then by name.</param>
public sealed record ReportHistory(IReadOnlyList<PeriodRow> Periods, IReadOnlyList<ReportHistory.GroupLine> Groups, IReadOnlyList<ReportHistory.UnitLine> Units)
{
    /// <param name="Counts">By period, in the order of <see cref="Periods"/>.</param>
    public sealed record GroupLine(string Name, IReadOnlyList<ReportCounts> Counts);

    /// <param name="Reports">By period, in the order of <see cref="Periods"/>; null where the unit owed none.</param>
    public sealed record UnitLine(string Code, string Name, IReadOnlyList<ReportRow?> Reports)
    {
        /// <summary>Reports owed in these periods.</summary>
        public int Owed => Reports.Count(r => r is not null);

        /// <summary>Those of which it is known whether they were in time: handed in or overdue.</summary>
        public int Settled => Reports.Count(r => r is { FirstSubmittedAt: not null } or { IsOverdue: true });

        public int InTime => Reports.Count(r => r is { FirstSubmittedAt: not null, CameLate: false });

        public int Overdue => Reports.Count(r => r is { IsOverdue: true });
    }
}
