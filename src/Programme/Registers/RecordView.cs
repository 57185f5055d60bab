namespace Xanh.Programme.Registers;

/// <summary>A record as its page and its form show it.</summary>
/// <param name="Texts">Shown values of all fields, by key; empty where there is none.</param>
public sealed record RecordView(
    Guid Id, string Name, IReadOnlyDictionary<string, string> Texts, IReadOnlyList<AnsweredDoubt> Doubts, DateOnly? EndedOn, string? EndReason, Guid? MergedInto, int Version);
