namespace Xanh.Programme.Access;

/// <summary>A unit to choose for an account.</summary>
public sealed record UnitChoice(string Code, string Name);
