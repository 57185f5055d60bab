using Xanh.Documents.Plan;
using Xanh.Programme.Calendars;

namespace Xanh.Programme.Reporting;

/// <summary>A period that a plan in force asks for and that nobody has made yet.</summary>
/// <param name="Deadline">As the plan prints it; null when it prints none.</param>
/// <param name="Span">Null for a duty without a rhythm: the coordinator says which days.</param>
/// <param name="DueOn">The printed day, or the next on which offices work.</param>
/// <param name="DeadlineIsRead">False when the due day is five working days after the period's end because the plan prints none that can be read.</param>
public sealed record PeriodProposal(
    Guid PlanId, string PlanSlug, string PlanName, int DutyOrdinal, string? Who, string? To, Frequency Frequency, string? Deadline, PeriodSpan? Span, DateOnly? OpensOn, DateOnly? DueOn,
    bool DeadlineIsRead)
{
    /// <summary>A period for the same time that another plan asked for; null when there is none.</summary>
    public (string Slug, string Name)? Like { get; init; }

    /// <summary>Whether reports are due before the data of the period are complete.</summary>
    public bool IsDueEarly => Span is { } span && DueOn is { } due && due <= span.To;
}
