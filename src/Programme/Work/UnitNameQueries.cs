using Xanh.Programme.Shared;

namespace Xanh.Programme.Work;

/// <summary>Names of units for lists.</summary>
public sealed class UnitNameQueries(ProgrammeDb db, CurrentProvince province)
{
    public Task<UnitNames> AllAsync(CancellationToken cancellation = default) => UnitNames.LoadAsync(db, province, cancellation);
}
