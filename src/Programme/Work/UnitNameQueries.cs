using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Names of units for lists.</summary>
public sealed class UnitNameQueries(ProgrammeDb db, CurrentProvince province)
{
    public Task<UnitNames> AllAsync(CancellationToken cancellation = default) => UnitNames.LoadAsync(db.Units.Where(u => u.ProvinceId == province.Id), cancellation);

    /// <summary>Only of these and of those who stand for them today.</summary>
    public Task<UnitNames> OfAsync(IEnumerable<string?> codes, CancellationToken cancellation = default)
    {
        var asked = codes.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var heirs = db.Units.Where(u => u.ProvinceId == province.Id && asked.Contains(u.Code)).Select(u => u.HeirCode);
        return UnitNames.LoadAsync(db.Units.Where(u => u.ProvinceId == province.Id && (asked.Contains(u.Code) || heirs.Contains(u.Code))), cancellation);
    }
}
