namespace Xanh.Programme.Work;

/// <summary>A filtered list one account keeps under a name of its own.</summary>
public sealed class SavedView
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Name { get; init; }

    /// <summary>Path and query within the site.</summary>
    public required string Address { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
