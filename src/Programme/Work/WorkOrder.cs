namespace Xanh.Programme.Work;

/// <summary>How a list of work is ordered.</summary>
public enum WorkOrder
{
    /// <summary>Late first, then open by due day, then what is done or ended.</summary>
    Deadline,

    /// <summary>As the plan has it.</summary>
    Group,

    /// <summary>By the unit that owes it; unassigned first.</summary>
    Agency,
}
