using Xanh.Programme.Access;
using Xanh.Programme.Reporting.Filling;

namespace Xanh.Web.Filling;

/// <summary>The reports a unit owes, for the top of its page.</summary>
/// <param name="MayFill">Whether the reader writes them.</param>
/// <param name="IsHead">Whether the reader approves them as head.</param>
public sealed record OwedReports(IReadOnlyList<OwedReport> Rows, DateOnly Today, bool MayFill, bool IsHead)
{
    /// <summary>Whether the reader has to do with reports at all; else a list of them would lead nowhere.</summary>
    public static bool MaySee(Actor actor) =>
        actor.May(Permission.SeeReports) || actor.May(Permission.ReportWork) || actor.May(Permission.DirectWork) || actor.May(Permission.ApproveOwnReports);
}
