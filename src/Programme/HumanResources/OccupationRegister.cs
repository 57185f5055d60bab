using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.HumanResources;

/// <summary>The register of occupations.</summary>
public sealed class OccupationRegister : Register<Occupation>
{
    private const int Line = 200;
    private const int Paragraph = 1000;

    public override string Code => Occupation.Register;

    public override string Slug => "nghe-nghiep";

    public override IReadOnlyList<RecordField<Occupation>> Fields { get; } =
    [
        new TypedField<Occupation, string>(o => o.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true, IsKey = true },
        new TypedField<Occupation, string>(o => o.EnglishName, new TextForm(Line)) { IsListed = true, IsSearched = true },
        new TypedField<Occupation, string>(o => o.Level, new ChoiceForm(OccupationLevel.List)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<Occupation, string>(o => o.Skills, new TextForm(Paragraph, FieldKind.LongText)) { IsListed = true },
        new TypedField<Occupation, string>(o => o.Source, new TextForm(Line)),
    ];

    public override Occupation Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
