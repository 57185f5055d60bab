namespace Xanh.Programme.Organisations;

/// <summary>A group as the directory knows it.</summary>
/// <param name="Kinds">Units of these kinds belong by rule.</param>
/// <param name="Members">Units that belong by name, with their time.</param>
public sealed record GroupEntry(
    string Code, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<UnitKind> Kinds, IReadOnlyList<GroupMember> Members);
