using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Recognition;

/// <summary>The register of awards.</summary>
public sealed class AwardRegister : Register<Award>
{
    private const int Line = 200;
    private const int Paragraph = 1000;
    private const int LongestCriteria = 4000;

    public override string Code => Award.Register;

    public override string Slug => "giai-thuong";

    public override IReadOnlyList<RecordField<Award>> Fields { get; } =
    [
        new TypedField<Award, string>(a => a.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true, IsKey = true },
        new TypedField<Award, string>(a => a.Audience, new TextForm(Line)) { IsListed = true },
        new TypedField<Award, string>(a => a.Criteria, new TextForm(LongestCriteria, FieldKind.LongText) { Check = text => Recognition.Criteria.Read(text, out _) }) { IsRequired = true },
        new TypedField<Award, string>(a => a.Basis, new TextForm(Paragraph, FieldKind.LongText)) { IsListed = true },
    ];

    public override Award Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
