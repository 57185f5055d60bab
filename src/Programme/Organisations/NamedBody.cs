namespace Xanh.Programme.Organisations;

/// <summary>Whom a printed name means: one unit, a group, or nobody known.</summary>
/// <param name="Unit">The unit that bore the name; null for a group and for an unknown or ambiguous name.</param>
/// <param name="Answering">Who answers for that unit on the day asked for: the unit itself, or its heir when it had ended.</param>
/// <param name="Candidates">Units that all bear an ambiguous name, such as a commune of before that was divided.</param>
public sealed record NamedBody(string Printed, UnitEntry? Unit, UnitEntry? Answering, GroupEntry? Group, IReadOnlyList<UnitEntry> Candidates)
{
    public bool IsUnknown => Unit is null && Group is null;
}
