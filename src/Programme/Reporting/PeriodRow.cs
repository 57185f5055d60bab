namespace Xanh.Programme.Reporting;

/// <summary>A period as one line of a list.</summary>
/// <param name="PlanName">Number of the plan whose duty it came from; null for one made freely.</param>
public sealed record PeriodRow(
    Guid Id, string Slug, string Name, Calendars.PeriodKind Kind, DateOnly From, DateOnly To, DateOnly OpensOn, DateOnly DueOn, PeriodState State, bool NamesInPublic, string? PlanName, ReportCounts Counts);
