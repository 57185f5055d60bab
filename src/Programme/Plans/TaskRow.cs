using Xanh.Documents.Plan;

namespace Xanh.Programme.Plans;

/// <summary>A planned task, for reading.</summary>
public sealed record TaskRow
{
    public required int Ordinal { get; init; }

    public required string Text { get; init; }

    public required TaskOrigin Origin { get; init; }

    public string? Section { get; init; }

    public string? Group { get; init; }

    public string? Product { get; init; }

    public string? TimeText { get; init; }

    public required TimeKind TimeKind { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public required IReadOnlyList<AgencyRef> Lead { get; init; }

    public required IReadOnlyList<AgencyRef> Coordinate { get; init; }

    /// <summary>Version that changed or dropped it; null while it is in force.</summary>
    public int? Until { get; init; }

    public required PlaceRow Place { get; init; }
}
