namespace Xanh.Programme.Organisations;

/// <summary>A unit that a merger or a split brings into being.</summary>
public sealed record NewUnit(string Code, string Name, UnitKind Kind, string? ParentCode = null);
