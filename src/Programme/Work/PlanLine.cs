namespace Xanh.Programme.Work;

/// <summary>A running plan with how its work stands.</summary>
public sealed record PlanLine(
    Guid Id, string Slug, string? Number, string? Title, string? Issuer, DateOnly? IssuedOn, int? PeriodFrom, int? PeriodTo, int Tasks, int Entries, int Late, int Done, int Unassigned);
