using Xanh.Programme.Journal;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Work;

/// <summary>The lead a coordinator gave to a task whose plan names none; holds for all reporting years to come.</summary>
public sealed class TaskAssignment : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid PlanId { get; init; }

    public required int TaskOrdinal { get; init; }

    public required string UnitCode { get; set; }

    public string JournalSubject => Plan.SubjectOf(PlanId);
}
