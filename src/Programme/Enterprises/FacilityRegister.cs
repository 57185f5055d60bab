using Xanh.Programme.Enterprises.Sectors;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Enterprises;

/// <summary>The register of facilities.</summary>
public sealed class FacilityRegister : Register<Facility>
{
    private const int Line = 300;
    private const int Short = 200;
    private const int Papers = 2000;
    private const int FirstYear = 1900;
    private const int LastYear = 2100;
    private const int Decimals = 4;

    public override string Code => Facility.Register;

    public override string Slug => "co-so";

    public override IReadOnlyList<RecordField<Facility>> Fields { get; } =
    [
        new TypedField<Facility, string>(f => f.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<Facility, Guid?>(f => f.EnterpriseId, new LinkForm(Enterprise.Register)) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Facility, string>(f => f.Commune, new CommuneForm()) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Facility, string>(f => f.Address, new TextForm(Line)) { IsSearched = true },
        new TypedField<Facility, string>(f => f.Zone, new TextForm(Line)) { IsSearched = true },
        new TypedField<Facility, string>(f => f.Sector, SectorForm.Of()) { IsListed = true },
        new TypedField<Facility, string>(f => f.SectorEdition, new ChoiceForm(SectorEditions.List)),
        new TypedField<Facility, int?>(f => f.Workers, new WholeForm()) { IsListed = true },
        new TypedField<Facility, int?>(f => f.StartedIn, new YearForm(FirstYear, LastYear)) { IsListed = true },
        new TypedField<Facility, string>(f => f.Capacity, new TextForm(Short)),
        new TypedField<Facility, string>(f => f.EnvironmentalPapers, new TextForm(Papers, FieldKind.LongText)),
        new TypedField<Facility, decimal?>(f => f.Latitude, new NumberForm { Min = 8, Max = 24, Decimals = Decimals }),
        new TypedField<Facility, decimal?>(f => f.Longitude, new NumberForm { Min = 102, Max = 118, Decimals = Decimals }),
        new TypedField<Facility, string>(f => f.ContactName, new TextForm(Short)) { Reach = FieldReach.Personal },
        new TypedField<Facility, string>(f => f.ContactPhone, TextChecks.Phone()) { Reach = FieldReach.Personal },
        new TypedField<Facility, string>(f => f.ContactMail, TextChecks.Mail()) { Reach = FieldReach.Personal },
        new TypedField<Facility, bool?>(f => f.ContactConsent, new YesNoForm()) { Reach = FieldReach.Internal },
    ];

    public override Facility Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(Facility record)
    {
        if (record.Latitude is null != record.Longitude is null)
            yield return new RecordFault(record.Latitude is null ? "latitude" : "longitude", Finding.Fault("coordinates-half"));
        foreach (var fault in SectorRule.Check(record.Sector, record.SectorEdition))
            yield return fault;
        foreach (var fault in ContactRule.Check(record.ContactConsent, record.ContactName, record.ContactPhone, record.ContactMail))
            yield return fault;
    }
}
