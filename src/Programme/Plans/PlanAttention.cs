namespace Xanh.Programme.Plans;

/// <summary>How many items of a plan deserve a person's look, by reason.</summary>
/// <param name="TasksWithoutLead">Assigned tasks that name no lead agency.</param>
/// <param name="TasksWithoutTime">Assigned tasks that name no time.</param>
public sealed record PlanAttention(int UnsureTasks, int UnsureTargets, int TasksWithoutLead, int TasksWithoutTime, int Warnings)
{
    public bool Any => UnsureTasks + UnsureTargets + TasksWithoutLead + TasksWithoutTime + Warnings > 0;
}
