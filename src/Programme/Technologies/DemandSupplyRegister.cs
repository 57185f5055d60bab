using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Technologies;

/// <summary>The register of demand and domestic supply by product and year.</summary>
public sealed class DemandSupplyRegister : Register<DemandSupply>
{
    private const int Line = 300;
    private const int Short = 60;
    private const int Paragraph = 1000;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public override string Code => DemandSupply.Register;

    public override string Slug => "cung-cau";

    public override IReadOnlyList<RecordField<DemandSupply>> Fields { get; } =
    [
        new TypedField<DemandSupply, string>(d => d.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<DemandSupply, string>(d => d.Group, new ChoiceForm(ProductGroup.List)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<DemandSupply, int?>(d => d.Year, new YearForm(FirstYear, LastYear)) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<DemandSupply, decimal?>(d => d.Demand, new NumberForm { Min = 0 }) { IsListed = true },
        new TypedField<DemandSupply, decimal?>(d => d.DomesticSupply, new NumberForm { Min = 0 }) { IsListed = true },
        new TypedField<DemandSupply, string>(d => d.Unit, new TextForm(Short)) { IsRequired = true, IsListed = true },
        new TypedField<DemandSupply, decimal?>(d => d.Coverage, new NumberForm { Min = 0, Decimals = 1, Unit = "%" }) { IsListed = true, IsDerived = true },
        new TypedField<DemandSupply, string>(d => d.Level, new ChoiceForm(CoverageLevel.List)) { IsListed = true, IsFiltered = true, IsDerived = true },
        new TypedField<DemandSupply, string>(d => d.Source, new TextForm(Paragraph, FieldKind.LongText)),
        new TypedField<DemandSupply, string>(d => d.Method, new TextForm(Paragraph, FieldKind.LongText)),
    ];

    public override DemandSupply Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    protected override void Derive(DemandSupply record) => record.TellCoverage();
}
