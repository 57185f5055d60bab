namespace Xanh.Programme.Registers;

/// <summary>What became of a draft: saved, or what is wrong with which field; nothing typed is lost.</summary>
/// <param name="Id">The record; null when nothing was saved.</param>
public sealed record SavedRecord(Guid? Id, IReadOnlyList<RecordFault> Faults);
