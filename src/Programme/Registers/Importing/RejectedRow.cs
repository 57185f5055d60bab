namespace Xanh.Programme.Registers.Importing;

/// <summary>A row that was not taken, for a file in which it can be corrected.</summary>
/// <param name="Cells">As they stood, in the order of the sheet.</param>
public sealed record RejectedRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<CellFault> Faults);
