namespace Xanh.Programme.Reporting;

/// <summary>How complete and how punctual some reports are.</summary>
/// <param name="Total">Reports owed.</param>
/// <param name="In">Handed in at least once.</param>
/// <param name="CameLate">Handed in after their due day.</param>
/// <param name="Overdue">Past their due day and never handed in.</param>
/// <param name="Waiting">Waiting for the reviewer.</param>
/// <param name="Returned">With their unit for mending.</param>
/// <param name="Approved">Approved or locked.</param>
public sealed record ReportCounts(int Total, int In, int CameLate, int Overdue, int Waiting, int Returned, int Approved)
{
    public static ReportCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public int InTime => In - CameLate;

    /// <summary>Handed in, of those owed; 0–1.</summary>
    public double Completeness => Total == 0 ? 0 : (double)In / Total;

    /// <summary>Handed in or overdue: those of which it is known whether they were in time.</summary>
    public int Settled => In + Overdue;

    /// <summary>Handed in by the due day, of those settled; 0–1, null while none is.</summary>
    public double? Punctuality => Settled == 0 ? null : (double)InTime / Settled;

    public static ReportCounts Of(IEnumerable<ReportRow> rows)
    {
        var all = rows.ToList();
        return new ReportCounts(
            all.Count,
            all.Count(r => r.FirstSubmittedAt is not null),
            all.Count(r => r.CameLate),
            all.Count(r => r.IsOverdue),
            all.Count(r => r.State == ReportState.Submitted),
            all.Count(r => r.State == ReportState.Returned),
            all.Count(r => r.State is ReportState.Approved or ReportState.Locked));
    }
}
