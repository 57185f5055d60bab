using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Network;

/// <summary>The register of support organisations.</summary>
public sealed class SupportOrganisationRegister : Register<SupportOrganisation>
{
    private const int Line = 300;
    private const int FirstYear = 1980;
    private const int LastYear = 2100;

    private static readonly ChoiceList Kinds = ChoiceList.Named(
        "support-organisation-kind", "public-centre", "institute", "university", "consultant", "laboratory", "association", "fund", "other");

    public override string Code => SupportOrganisation.Register;

    public override string Slug => "to-chuc-ho-tro";

    public override IReadOnlyList<RecordField<SupportOrganisation>> Fields { get; } =
    [
        new TypedField<SupportOrganisation, string>(o => o.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<SupportOrganisation, string>(o => o.Kind, new ChoiceForm(Kinds)) { IsListed = true, IsFiltered = true },
        new TypedField<SupportOrganisation, string>(o => o.Competences, new ChoicesForm(Competences.List)) { IsListed = true, IsFiltered = true },
        new TypedField<SupportOrganisation, string>(o => o.Commune, new CommuneForm()) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<SupportOrganisation, string>(o => o.Address, new TextForm(Line)) { IsSearched = true },
        new TypedField<SupportOrganisation, string>(o => o.Contact, new TextForm(Line)),
        new TypedField<SupportOrganisation, string>(o => o.Website, TextChecks.Web()),
        new TypedField<SupportOrganisation, int?>(o => o.Since, new YearForm(FirstYear, LastYear)) { IsListed = true },
    ];

    public override SupportOrganisation Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
