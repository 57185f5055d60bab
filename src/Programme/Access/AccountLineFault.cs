using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>What is wrong in one cell of a table of new accounts.</summary>
/// <param name="Cell">As the sheet names it: <c>C7</c>.</param>
public sealed record AccountLineFault(string Cell, Refusal Refusal);
