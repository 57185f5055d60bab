using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Zones;

/// <summary>The register of industrial zones, clusters and craft villages.</summary>
public sealed class ZoneRegister : Register<Zone>
{
    private const int Line = 300;
    private const int Paragraph = 1000;
    private const int Whole = 100;

    private static readonly ChoiceList Kinds = ChoiceList.Named("zone-kind", "industrial-zone", "cluster", "craft-village");

    public override string Code => Zone.Register;

    public override string Slug => "khu-cum-lang-nghe";

    public override IReadOnlyList<RecordField<Zone>> Fields { get; } =
    [
        new TypedField<Zone, string>(z => z.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<Zone, string>(z => z.Kind, new ChoiceForm(Kinds)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<Zone, string>(z => z.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Zone, decimal?>(z => z.Area, new NumberForm { Min = 0, Decimals = 2, Unit = "ha" }) { IsListed = true },
        new TypedField<Zone, decimal?>(z => z.Occupancy, new NumberForm { Min = 0, Max = Whole, Decimals = 1, Unit = "%" }) { IsListed = true },
        new TypedField<Zone, decimal?>(z => z.WastewaterDesign, new NumberForm { Min = 0, Decimals = 1, Unit = "m³/ngày đêm" }) { IsListed = true },
        new TypedField<Zone, decimal?>(z => z.WastewaterLoad, new NumberForm { Min = 0, Decimals = 1, Unit = "m³/ngày đêm" }),
        new TypedField<Zone, decimal?>(z => z.Utilisation, new NumberForm { Min = 0, Decimals = 1, Unit = "%" }) { IsListed = true, IsDerived = true },
        new TypedField<Zone, string>(z => z.WastewaterState, new ChoiceForm(TreatmentState.List)) { IsListed = true, IsFiltered = true, IsDerived = true },
        new TypedField<Zone, string>(z => z.SolidWaste, new TextForm(Paragraph, FieldKind.LongText)),
    ];

    public override Zone Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    protected override void Derive(Zone record) => record.TellTreatment();
}
