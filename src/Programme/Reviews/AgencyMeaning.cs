using Xanh.Programme.Organisations;

namespace Xanh.Programme.Reviews;

/// <summary>Whom a printed name means in a review.</summary>
/// <param name="Key">See <see cref="Plans.TaskAgency.AgencyKey"/>.</param>
/// <param name="Unit">Who answers on the plan's day.</param>
/// <param name="Ended">The unit named, when it had ended before that day and <paramref name="Unit"/> is its heir.</param>
/// <param name="Chosen">A person said so in this review.</param>
/// <param name="Candidates">Units that all bear an ambiguous name.</param>
public sealed record AgencyMeaning(string Key, UnitEntry? Unit, GroupEntry? Group, UnitEntry? Ended, bool Chosen, IReadOnlyList<UnitEntry> Candidates)
{
    /// <summary>What was chosen, as one word for forms; empty while nobody chose.</summary>
    public string Word { get; init; } = "";

    public bool Unknown => Unit is null && Group is null && !Chosen;
}
