namespace Xanh.Programme.Work;

/// <summary>What a unit owed on that day, and how it stood then by the facts of then.</summary>
/// <param name="UnitName">Official name of that day; null while nobody owed it.</param>
public sealed record BaselineWork(Guid EntryId, int Year, string? UnitName, DueDay Due, WorkStatus Status);
