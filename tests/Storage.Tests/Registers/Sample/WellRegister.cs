using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Water;

/// <summary>The register of wells.</summary>
public sealed class WellRegister : Register<Well>
{
    public override string Code => Well.Register;

    public override string Slug => "gieng";

    public override IReadOnlyList<RecordField<Well>> Fields { get; } =
    [
        new TypedField<Well, string>(w => w.Name, new TextForm(200)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<Well, string>(w => w.Number, new TextForm(20, FieldKind.Code)) { IsListed = true, IsSearched = true, IsKey = true },
        new TypedField<Well, string>(w => w.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Well, decimal?>(w => w.Depth, new NumberForm { Min = 0, Max = 1000, Decimals = 1, Unit = "m" }) { IsListed = true },
        new TypedField<Well, DateOnly?>(w => w.MeasuredOn, new DayForm()),
    ];

    public override Well Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
