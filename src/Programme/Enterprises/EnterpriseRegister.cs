using Xanh.Programme.Enterprises.Sectors;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Enterprises;

/// <summary>The register of enterprises.</summary>
public sealed class EnterpriseRegister : Register<Enterprise>
{
    private const int Line = 300;
    private const int Short = 200;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    public override string Code => Enterprise.Register;

    public override string Slug => "doanh-nghiep";

    public override IReadOnlyList<RecordField<Enterprise>> Fields { get; } =
    [
        new TypedField<Enterprise, string>(e => e.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        // That of a household business is a person's number: not for everybody.
        new TypedField<Enterprise, string>(e => e.TaxCode, new TaxCodeForm()) { Reach = FieldReach.Internal, IsListed = true, IsSearched = true, IsKey = true },
        new TypedField<Enterprise, string>(e => e.Kind, new ChoiceForm(EnterpriseKinds.List)) { IsFiltered = true },
        new TypedField<Enterprise, string>(e => e.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Enterprise, string>(e => e.Address, new TextForm(Line)) { IsSearched = true },
        new TypedField<Enterprise, string>(e => e.Sector, SectorForm.Of()) { IsListed = true },
        new TypedField<Enterprise, string>(e => e.SectorEdition, new ChoiceForm(SectorEditions.List)),
        new TypedField<Enterprise, int?>(e => e.FoundedIn, new YearForm(FirstYear, LastYear)),
        new TypedField<Enterprise, int?>(e => e.Workers, new WholeForm()) { IsListed = true },
        new TypedField<Enterprise, long?>(e => e.Revenue, new MoneyForm()) { Reach = FieldReach.Internal },
        new TypedField<Enterprise, long?>(e => e.Capital, new MoneyForm()) { Reach = FieldReach.Internal },
        new TypedField<Enterprise, string>(e => e.Size, new ChoiceForm(EnterpriseSize.List)) { IsListed = true, IsFiltered = true, IsDerived = true },
        new TypedField<Enterprise, string>(e => e.Website, TextChecks.Web()),
        new TypedField<Enterprise, string>(e => e.ContactName, new TextForm(Short)) { Reach = FieldReach.Personal },
        new TypedField<Enterprise, string>(e => e.ContactPhone, TextChecks.Phone()) { Reach = FieldReach.Personal },
        new TypedField<Enterprise, string>(e => e.ContactMail, TextChecks.Mail()) { Reach = FieldReach.Personal },
        new TypedField<Enterprise, bool?>(e => e.ContactConsent, new YesNoForm()) { Reach = FieldReach.Internal },
    ];

    public override Enterprise Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(Enterprise record) =>
    [
        .. SectorRule.Check(record.Sector, record.SectorEdition),
        .. ContactRule.Check(record.ContactConsent, record.ContactName, record.ContactPhone, record.ContactMail),
    ];

    protected override void Derive(Enterprise record) => record.TellSize();
}
