namespace Xanh.Programme.Organisations;

/// <summary>An agency, board or commune of the province (đơn vị).</summary>
public sealed class OrganisationUnit
{
    public required string ProvinceId { get; init; }

    /// <summary>Stable, in kebab case: <c>so-cong-thuong</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>Kind as the list says it: <c>department</c>, <c>commune</c>, …</summary>
    public string? Kind { get; init; }

    public List<UnitName> Names { get; init; } = [];
}
