namespace Xanh.Programme.Organisations;

/// <summary>What a merger, split or dissolution would do: shown before it is done.</summary>
/// <param name="Ending">Units that end, with the last day.</param>
/// <param name="Beginning">Units that come into being.</param>
/// <param name="Heir">Who gets the open work; null when nobody does.</param>
/// <param name="OpenWork">Open work entries that go to <paramref name="Heir"/>.</param>
/// <param name="Groups">Names of groups that a unit that ends belongs to by name.</param>
public sealed record ReorganisationPlan(
    IReadOnlyList<OrganisationUnit> Ending, IReadOnlyList<OrganisationUnit> Beginning, OrganisationUnit? Heir, DateOnly On, int OpenWork, IReadOnlyList<string> Groups);
