namespace Xanh.Programme.Work;

/// <summary>The last day on which work is in time, and the rule it follows from.</summary>
public sealed record DueDay(DateOnly Day, DueRule Rule);
