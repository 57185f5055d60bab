using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Network;

/// <summary>The register of experts.</summary>
public sealed class ExpertRegister : Register<Expert>
{
    private const int Line = 300;
    private const int Short = 200;
    private const int LongestNumber = 20;

    public override string Code => Expert.Register;

    public override string Slug => "chuyen-gia";

    public override IReadOnlyList<RecordField<Expert>> Fields { get; } =
    [
        new TypedField<Expert, string>(e => e.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<Expert, string>(e => e.Number, new TextForm(LongestNumber, FieldKind.Code)) { IsRequired = true, IsListed = true, IsSearched = true, IsKey = true },
        new TypedField<Expert, string>(e => e.FullName, new TextForm(Short)) { Reach = FieldReach.Personal },
        new TypedField<Expert, Guid?>(e => e.OrganisationId, new LinkForm(SupportOrganisation.Register)) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Expert, string>(e => e.Competences, new ChoicesForm(Competences.List)) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Expert, int?>(e => e.CasesDone, new WholeForm()) { IsListed = true },
        new TypedField<Expert, string>(e => e.Phone, TextChecks.Phone()) { Reach = FieldReach.Personal },
        new TypedField<Expert, string>(e => e.Mail, TextChecks.Mail()) { Reach = FieldReach.Personal },
        new TypedField<Expert, bool?>(e => e.ContactConsent, new YesNoForm()) { Reach = FieldReach.Internal },
    ];

    public override Expert Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(Expert record) => ContactRule.Check(record.ContactConsent, record.FullName, record.Phone, record.Mail);
}
