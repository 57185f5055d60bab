namespace Xanh.Programme.Reviews;

/// <summary>That a reviewer looked at a passage no item came from, and nothing is missing there.</summary>
public sealed class SeenPassage
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>Place in the source.</summary>
    public required int Start { get; init; }

    public required int End { get; init; }
}
