namespace Xanh.Programme.Organisations;

/// <summary>One line of a list of agencies.</summary>
/// <param name="Kind">As the list says it, see <see cref="UnitKinds.Of"/>.</param>
/// <param name="Aliases">Variants of the name, and names of before (of the unit itself or of one merged into it).</param>
/// <param name="IsStanding">The standing agency of the programme.</param>
public sealed record UnitRow(string Code, string Name, string? Kind, string? ParentCode, IReadOnlyList<string> Aliases, bool IsStanding = false);
