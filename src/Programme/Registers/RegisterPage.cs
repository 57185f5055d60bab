namespace Xanh.Programme.Registers;

/// <summary>A page of a register's list.</summary>
/// <param name="Count">How many records the filter finds.</param>
public sealed record RegisterPage(IReadOnlyList<RegisterRow> Rows, int Count);
