namespace Xanh.Programme.Organisations;

/// <summary>Narrows the list of units; what is null does not narrow.</summary>
/// <param name="Search">Words of any name a unit goes or went by, or of its code; accents do not matter.</param>
/// <param name="InBeing">True for units in being, false for those that ended.</param>
public sealed record UnitFilter(string? Search = null, UnitKind? Kind = null, bool? InBeing = null);
