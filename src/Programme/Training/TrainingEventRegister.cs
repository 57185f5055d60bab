using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Training;

/// <summary>The register of training and awareness events.</summary>
public sealed class TrainingEventRegister : Register<TrainingEvent>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public override string Code => TrainingEvent.Register;

    public override string Slug => "su-kien";

    public override IReadOnlyList<RecordField<TrainingEvent>> Fields { get; } =
    [
        new TypedField<TrainingEvent, string>(e => e.Name, new TextForm(TrainingLimits.Title)) { IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<TrainingEvent, string>(e => e.Kind, new ChoiceForm(TrainingKind.List)) { IsRequired = true, IsListed = true, IsFiltered = true },
        new TypedField<TrainingEvent, int?>(e => e.PlannedYear, new YearForm(FirstYear, LastYear)) { IsRequired = true, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<TrainingEvent, string>(e => e.ProgrammeName, new TextForm(TrainingLimits.Title)) { IsSearched = true },
        new TypedField<TrainingEvent, string>(e => e.Organiser, new TextForm(TrainingLimits.Line)) { IsSearched = true, IsListed = true },
        new TypedField<TrainingEvent, string>(e => e.Place, new TextForm(TrainingLimits.Line)) { IsSearched = true },
        new TypedField<TrainingEvent, DateOnly?>(e => e.StartsOn, new DayForm()) { IsListed = true, IsLikeness = true },
        new TypedField<TrainingEvent, DateOnly?>(e => e.RegisterBy, new DayForm()),
        new TypedField<TrainingEvent, int?>(e => e.Seats, new WholeForm { Min = 1, Max = TrainingLimits.Seats }) { IsListed = true },
        new TypedField<TrainingEvent, int?>(e => e.AttendanceShare, new WholeForm { Min = 1, Max = 100 }),
        new TypedField<TrainingEvent, long?>(e => e.Cost, new MoneyForm()),
        new TypedField<TrainingEvent, string>(e => e.CostSource, new TextForm(TrainingLimits.Line)),
        new TypedField<TrainingEvent, string>(e => e.Result, new TextForm(TrainingLimits.Paragraph, FieldKind.LongText)),
        new TypedField<TrainingEvent, string>(e => e.State, new ChoiceForm(TrainingState.List)) { IsListed = true, IsFiltered = true, IsDerived = true },
    ];

    public override IReadOnlyList<string> KeptElsewhere => [nameof(TrainingEvent.CancelReason), nameof(TrainingEvent.PlanId), nameof(TrainingEvent.TaskOrdinal), nameof(TrainingEvent.LinkCode)];

    public override TrainingEvent Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(TrainingEvent record)
    {
        if (record.StartsOn is { } starts && record.PlannedYear is { } year && Math.Abs(starts.Year - year) > 1)
            yield return new RecordFault("starts-on", Finding.Doubt("training-other-year"));
    }
}
