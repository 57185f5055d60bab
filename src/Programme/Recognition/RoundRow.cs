namespace Xanh.Programme.Recognition;

/// <summary>A round in a list.</summary>
public sealed record RoundRow(Guid Id, string Award, int Year, DateOnly NominateUntil, int Nominations, DateOnly? DecidedOn, string DecisionNumber);
