using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.HumanResources;

/// <summary>The register of training providers' capacity by occupation and year.</summary>
public sealed class TrainingCapacityRegister : Register<TrainingCapacity>
{
    private const int Line = 200;
    private const int Paragraph = 1000;
    private const int Most = 100_000;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public override string Code => TrainingCapacity.Register;

    public override string Slug => "nang-luc-dao-tao";

    public override IReadOnlyList<RecordField<TrainingCapacity>> Fields { get; } =
    [
        new TypedField<TrainingCapacity, string>(c => c.Name, new TextForm(Line)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<TrainingCapacity, Guid?>(c => c.OccupationId, new LinkForm(Occupation.Register)) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<TrainingCapacity, int?>(c => c.Year, new YearForm(FirstYear, LastYear)) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<TrainingCapacity, int?>(c => c.Seats, new WholeForm { Max = Most }) { IsListed = true },
        new TypedField<TrainingCapacity, int?>(c => c.Graduates, new WholeForm { Max = Most }) { IsListed = true },
        new TypedField<TrainingCapacity, string>(c => c.Commune, new CommuneForm()) { IsFiltered = true },
        new TypedField<TrainingCapacity, string>(c => c.Source, new TextForm(Paragraph, FieldKind.LongText)),
    ];

    public override TrainingCapacity Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
