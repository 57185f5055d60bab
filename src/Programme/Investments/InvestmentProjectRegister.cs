using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Technologies;
using Xanh.Programme.Zones;

namespace Xanh.Programme.Investments;

/// <summary>The register of projects that call for investment.</summary>
public sealed class InvestmentProjectRegister : Register<InvestmentProject>
{
    private const int Line = 300;
    private const int Paragraph = 2000;

    private static readonly ChoiceList Stages = ChoiceList.Named("investment-stage", "proposed", "calling", "selected", "building", "running");

    public override string Code => InvestmentProject.Register;

    public override string Slug => "du-an-keu-goi-dau-tu";

    public override IReadOnlyList<RecordField<InvestmentProject>> Fields { get; } =
    [
        new TypedField<InvestmentProject, string>(p => p.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<InvestmentProject, string>(p => p.Stage, new ChoiceForm(Stages)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<InvestmentProject, string>(p => p.Group, new ChoiceForm(ProductGroup.List)) { IsListed = true, IsFiltered = true },
        new TypedField<InvestmentProject, string>(p => p.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<InvestmentProject, Guid?>(p => p.ZoneId, new LinkForm(Zone.Register)) { IsListed = true, IsFiltered = true },
        new TypedField<InvestmentProject, Guid?>(p => p.ServiceId, new LinkForm(ServiceCapacity.Register)) { IsFiltered = true },
        new TypedField<InvestmentProject, decimal?>(p => p.Land, new NumberForm { Min = 0, Decimals = 2, Unit = "ha" }) { IsListed = true },
        new TypedField<InvestmentProject, long?>(p => p.CapitalNeed, new MoneyForm()) { IsListed = true },
        new TypedField<InvestmentProject, string>(p => p.Incentives, new TextForm(Paragraph, FieldKind.LongText)),
        new TypedField<InvestmentProject, string>(p => p.ContactOffice, new TextForm(Line)),
        new TypedField<InvestmentProject, DateOnly?>(p => p.CalledSince, new DayForm()),
    ];

    public override InvestmentProject Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
