namespace Xanh.Programme.Registers;

/// <summary>A record as its page and its form show it.</summary>
/// <param name="Texts">Shown values of all fields, by key; empty where there is none.</param>
/// <param name="Typed">The same as a form holds them.</param>
/// <param name="Links">Records that fields of link point to, by key.</param>
public sealed record RecordView(
    Guid Id,
    string Name,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyDictionary<string, Guid> Links,
    IReadOnlyList<AnsweredDoubt> Doubts,
    DateOnly? EndedOn,
    string? EndReason,
    Guid? MergedInto,
    int Version);
