using Xanh.Programme.Shared;

namespace Xanh.Programme.Reviews;

/// <summary>What a person said about a name in a review: which unit or group it means, or that it is kept as a mere name.</summary>
public sealed class ReviewAgency : IVersioned
{
    public required string ProvinceId { get; init; }

    public required Guid ReviewId { get; init; }

    /// <summary>Comparable form of the name, see <see cref="Slug"/>.</summary>
    public required string NameKey { get; init; }

    public required string Name { get; init; }

    public string? UnitCode { get; private set; }

    public string? GroupCode { get; private set; }

    /// <summary>Neither unit nor group: nobody of the province.</summary>
    public bool OnlyName => UnitCode is null && GroupCode is null;

    public int Version { get; private set; }

    public void Mean(string? unitCode, string? groupCode) => (UnitCode, GroupCode) = (unitCode, groupCode);
}
