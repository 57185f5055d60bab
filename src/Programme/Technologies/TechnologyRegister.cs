using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Technologies;

/// <summary>The register of technologies, equipment and products.</summary>
public sealed class TechnologyRegister : Register<Technology>
{
    private const int Line = 300;
    private const int Paragraph = 2000;
    private const int FirstYear = 1950;
    private const int LastYear = 2100;

    public override string Code => Technology.Register;

    public override string Slug => "cong-nghe-thiet-bi";

    public override IReadOnlyList<RecordField<Technology>> Fields { get; } =
    [
        new TypedField<Technology, string>(t => t.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<Technology, string>(t => t.Kind, new ChoiceForm(TechnologyKinds.List)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<Technology, string>(t => t.Group, new ChoiceForm(ProductGroup.List)) { IsListed = true, IsFiltered = true },
        new TypedField<Technology, Guid?>(t => t.MakerId, new LinkForm(Enterprise.Register)) { IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<Technology, string>(t => t.OtherMaker, new TextForm(Line)) { IsSearched = true },
        new TypedField<Technology, string>(t => t.Origin, new ChoiceForm(TechnologyKinds.Origins)) { IsListed = true, IsFiltered = true },
        new TypedField<Technology, string>(t => t.Capacity, new TextForm(Line)) { IsListed = true },
        new TypedField<Technology, string>(t => t.Label, new TextForm(Line)) { IsSearched = true },
        new TypedField<Technology, int?>(t => t.OfferedSince, new YearForm(FirstYear, LastYear)),
        new TypedField<Technology, string>(t => t.Description, new TextForm(Paragraph, FieldKind.LongText)),
        new TypedField<Technology, string>(t => t.Website, TextChecks.Web()),
    ];

    public override Technology Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
