namespace Xanh.Programme.Organisations;

/// <summary>A line of the list of units.</summary>
/// <param name="FormerNames">Official names of before, its own and those of units that became part of it.</param>
/// <param name="HeirName">Name of who answers now: its own while it is in being.</param>
public sealed record UnitSummary(
    string Code, string Name, UnitKind Kind, string? ParentCode, DateOnly? From, DateOnly? To, string HeirCode, bool IsStanding,
    IReadOnlyList<string> FormerNames, string? HeirName);
