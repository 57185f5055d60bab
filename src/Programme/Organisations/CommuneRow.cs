namespace Xanh.Programme.Organisations;

/// <summary>One commune of the country's list.</summary>
/// <param name="ProvinceCode">Code of its province: <c>15</c>.</param>
/// <param name="Before">Communes of before 1/7/2025 that became part of it, each with district and province it lay in.</param>
public sealed record CommuneRow(string ProvinceCode, string Code, string Name, IReadOnlyList<(string Name, string Place)> Before)
{
    public UnitKind Kind => Name.StartsWith("Phường", StringComparison.Ordinal) ? UnitKind.Ward
        : Name.StartsWith("Đặc khu", StringComparison.Ordinal) ? UnitKind.SpecialZone
        : UnitKind.Commune;
}
