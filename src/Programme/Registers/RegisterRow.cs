namespace Xanh.Programme.Registers;

/// <summary>A record as a list shows it.</summary>
/// <param name="Texts">Shown values of the chosen fields, in their order.</param>
public sealed record RegisterRow(Guid Id, string Name, IReadOnlyList<string> Texts, DateOnly? EndedOn);
