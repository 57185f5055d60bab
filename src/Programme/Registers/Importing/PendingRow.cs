using Xanh.Documents.Reading.Rows;

namespace Xanh.Programme.Registers.Importing;

/// <summary>A row that was read and waits to be saved with others.</summary>
/// <param name="Record">What the row says; thrown away when it says it of a record that is there.</param>
/// <param name="Existing">The record it is about; null for a new one.</param>
/// <param name="Row">The row itself, where it is needed once more.</param>
internal sealed record PendingRow<TRecord>(int Number, TRecord Record, List<CellFault> Faults, Guid? Existing, TableRow? Row)
    where TRecord : RegisterRecord;
