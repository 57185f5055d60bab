using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>The rules that every way of ending a unit keeps.</summary>
internal static class UnitEnding
{
    /// <summary>Work goes to the successor at once, so the day has to be here.</summary>
    public static Refusal? TooEarlyToTell(DateOnly on, DateOnly today) => on > today ? new Refusal("unit-date-ahead", UnitTexts.Day(on)) : null;

    /// <param name="target">The unit that would take over.</param>
    /// <param name="ending">The units that would end.</param>
    /// <returns>Refuses <c>merge-circle</c> when a unit would in the end take over from itself.</returns>
    public static Refusal? Circle(OrganisationUnit target, IReadOnlyCollection<OrganisationUnit> ending) =>
        ending.FirstOrDefault(u => u.Code == target.Code || u.Code == target.HeirCode) is { } both
            ? new Refusal("merge-circle", both.Name, target.Name)
            : null;
}
