namespace Xanh.Programme.Organisations;

/// <summary>One line of a list of agencies.</summary>
/// <param name="Code">Stable key; made from the name when the list has none.</param>
/// <param name="OtherNames">Variants in use, and names of before (of the unit itself or of one merged into it).</param>
public sealed record UnitRow(string Code, string Name, string? Kind, IReadOnlyList<(string Name, bool Former)> OtherNames);
