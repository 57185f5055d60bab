namespace Xanh.Programme.Organisations;

/// <summary>A name a unit goes or went by: its own, a variant, or the name of a unit that was merged into it.</summary>
public sealed class UnitName
{
    public required string ProvinceId { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>Comparable form, see <see cref="Shared.Slug"/>.</summary>
    public required string NameKey { get; init; }

    public required string Name { get; init; }
}
