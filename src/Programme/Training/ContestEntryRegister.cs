using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Training;

/// <summary>The register of works handed in to contests.</summary>
public sealed class ContestEntryRegister : Register<ContestEntry>
{
    public override string Code => ContestEntry.Register;

    public override string Slug => "bai-du-thi";

    public override IReadOnlyList<RecordField<ContestEntry>> Fields { get; } =
    [
        new TypedField<ContestEntry, string>(e => e.Name, new TextForm(TrainingLimits.Title)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<ContestEntry, Guid?>(e => e.EventId, new LinkForm(TrainingEvent.Register)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<ContestEntry, string>(e => e.Entrant, new TextForm(TrainingLimits.Line)) { IsRequired = true, IsListed = true, IsSearched = true, IsLikeness = true },
        new TypedField<ContestEntry, DateOnly?>(e => e.HandedInOn, new DayForm()),
        new TypedField<ContestEntry, decimal?>(e => e.Score, new NumberForm { Min = 0, Max = 1000, Decimals = 2 }) { IsListed = true },
        new TypedField<ContestEntry, string>(e => e.Result, new ChoiceForm(ContestResult.List)) { IsListed = true, IsFiltered = true },
    ];

    public override ContestEntry Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };
}
