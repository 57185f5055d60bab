namespace Xanh.Programme.Reviews;

/// <summary>What confirming a review would open at once, counted beforehand.</summary>
/// <param name="Tasks">Tasks that open work.</param>
/// <param name="Entries">Pieces of work: a task of three units and two years opens six.</param>
/// <param name="Units">Units that get work.</param>
/// <param name="Late">Entries that are overdue from the moment of confirmation.</param>
/// <param name="Unassigned">Entries that nobody is named for.</param>
/// <param name="Changed">Entries there are that follow a new wording.</param>
/// <param name="Ended">Entries there are that end.</param>
/// <param name="FirstDue">Null when nothing is opened.</param>
/// <param name="Largest">The tasks that open most, by number of the item under review (null for an item of the amended plan).</param>
public sealed record WorkAhead(
    int Tasks, int Entries, int Units, int Late, int Unassigned, int Changed, int Ended, DateOnly? FirstDue, DateOnly? LastDue,
    IReadOnlyList<TaskAhead> Largest)
{
    /// <summary>Tasks with fewer entries are not told one by one.</summary>
    public const int Many = 10;
}
