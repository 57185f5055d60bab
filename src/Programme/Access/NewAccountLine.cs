namespace Xanh.Programme.Access;

/// <summary>One row of a table of new accounts, as typed.</summary>
/// <param name="Row">Number of the row in its sheet, to say where something is wrong.</param>
/// <param name="Unit">Code of a unit, or one of its names.</param>
/// <param name="Role">Name of a role in Vietnamese or English; reporter when empty.</param>
public sealed record NewAccountLine(int Row, string FullName, string UserName, string Unit, string Role, string Email);
