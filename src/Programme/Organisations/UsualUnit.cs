namespace Xanh.Programme.Organisations;

/// <summary>A body that provinces have, as Xanh brings it along.</summary>
/// <param name="Everywhere">Whether every province has it (Decree 150/2025/NĐ-CP for departments), not only some.</param>
public sealed record UsualUnit(UnitRow Row, bool Everywhere);
