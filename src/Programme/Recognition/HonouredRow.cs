namespace Xanh.Programme.Recognition;

/// <summary>A line of the honour roll.</summary>
public sealed record HonouredRow(string Award, int Year, string Kind, string Name, string DecisionNumber, DateOnly DecidedOn);
