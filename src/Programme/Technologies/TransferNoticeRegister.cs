using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Technologies;

/// <summary>The register of offers and needs of technology transfer.</summary>
public sealed class TransferNoticeRegister : Register<TransferNotice>
{
    private const int Line = 300;
    private const int Short = 200;
    private const int Paragraph = 2000;

    private static readonly ChoiceList Kinds = ChoiceList.Named("transfer-kind", "offer", "need");

    public override string Code => TransferNotice.Register;

    public override string Slug => "chuyen-giao-cong-nghe";

    public override IReadOnlyList<RecordField<TransferNotice>> Fields { get; } =
    [
        new TypedField<TransferNotice, string>(n => n.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<TransferNotice, string>(n => n.Kind, new ChoiceForm(Kinds)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<TransferNotice, string>(n => n.Group, new ChoiceForm(ProductGroup.List)) { IsListed = true, IsFiltered = true },
        new TypedField<TransferNotice, Guid?>(n => n.EnterpriseId, new LinkForm(Enterprise.Register)) { IsListed = true, IsFiltered = true },
        new TypedField<TransferNotice, string>(n => n.OtherParty, new TextForm(Line)) { IsSearched = true },
        new TypedField<TransferNotice, Guid?>(n => n.TechnologyId, new LinkForm(Technology.Register)) { IsFiltered = true },
        new TypedField<TransferNotice, string>(n => n.Description, new TextForm(Paragraph, FieldKind.LongText)),
        new TypedField<TransferNotice, DateOnly?>(n => n.Until, new DayForm()) { IsListed = true },
        new TypedField<TransferNotice, string>(n => n.ContactName, new TextForm(Short)) { Reach = FieldReach.Personal },
        new TypedField<TransferNotice, string>(n => n.ContactPhone, TextChecks.Phone()) { Reach = FieldReach.Personal },
        new TypedField<TransferNotice, string>(n => n.ContactMail, TextChecks.Mail()) { Reach = FieldReach.Personal },
        new TypedField<TransferNotice, bool?>(n => n.ContactConsent, new YesNoForm()) { Reach = FieldReach.Internal },
    ];

    public override TransferNotice Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(TransferNotice record) => ContactRule.Check(record.ContactConsent, record.ContactName, record.ContactPhone, record.ContactMail);
}
