using Xanh.Programme.Work;

namespace Xanh.Web.Work;

/// <summary>Rows of work with what the table shows of them.</summary>
/// <param name="GroupBy">Rows get a heading for each group, agency or none.</param>
/// <param name="ShowPlan">Whether rows of several plans are mixed.</param>
/// <param name="ShowUnit">Whether rows of several units are mixed.</param>
/// <param name="MayWrite">Whether the reader may write progress for a row.</param>
public sealed record WorkTable(
    IReadOnlyList<WorkRow> Rows, UnitNames Units, DateOnly Today, WorkOrder GroupBy, bool ShowPlan, bool ShowUnit, Func<WorkRow, bool> MayWrite)
{
    /// <summary>Heading a row stands under; null for none.</summary>
    public string? HeadingOf(WorkRow row, string unassigned) => GroupBy switch
    {
        WorkOrder.Group => row.Group,
        WorkOrder.Agency => row.UnitCode is { } code ? Units.HolderOf(code) : unassigned,
        _ => null,
    };
}
