namespace Xanh.Programme.Reporting;

/// <summary>A unit that owes a report in a period.</summary>
/// <param name="Work">Pieces of work the report tells of; 0 for a unit that is only asked questions.</param>
public sealed record OwingUnit(string Code, string Name, int Work);
