namespace Xanh.Programme.Organisations;

/// <summary>An agency, board or commune of the province (đơn vị).</summary>
public sealed class OrganisationUnit
{
    public required string ProvinceId { get; init; }

    /// <summary>Identification code: <c>H00.01</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Comparable form of <see cref="Name"/>: what tasks of this unit carry as agency key.</summary>
    public required string NameKey { get; init; }

    /// <summary>Kind as the list says it: <c>department</c>, <c>commune</c>, …</summary>
    public string? Kind { get; init; }

    public string? ParentCode { get; init; }

    /// <summary>Its own name and every other it goes or went by.</summary>
    public List<UnitName> Names { get; init; } = [];
}
