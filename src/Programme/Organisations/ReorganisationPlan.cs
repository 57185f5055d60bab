namespace Xanh.Programme.Organisations;

/// <summary>What a merger, split or dissolution will do, shown before it is done.</summary>
/// <param name="Heir">Who takes the open work; null for nobody: then it goes on the list "chưa giao".</param>
/// <param name="On">First day of the new order.</param>
public sealed record ReorganisationPlan(IReadOnlyList<OrganisationUnit> Ending, IReadOnlyList<OrganisationUnit> Beginning, OrganisationUnit? Heir, DateOnly On)
{
    /// <summary>Entries of work that are open.</summary>
    public required int OpenWork { get; init; }

    /// <summary>Names of plans that run on and name a unit that ends as lead.</summary>
    public required IReadOnlyList<string> RunningPlans { get; init; }

    /// <summary>Open accounts of people who work for a unit that ends.</summary>
    public required int Accounts { get; init; }

    /// <summary>Heads and contacts whose time ends with their unit.</summary>
    public required IReadOnlyList<string> People { get; init; }

    /// <summary>Names of groups that count a unit that ends among their members by name.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>Names of the units below one that ends.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>Whether the standing agency ends.</summary>
    public required bool IsStanding { get; init; }
}
