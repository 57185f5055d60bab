using Xanh.Programme.Enterprises;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Inspections;

/// <summary>The register of inspections. What was found at whose place is for people of the programme only.</summary>
public sealed class InspectionVisitRegister : Register<InspectionVisit>
{
    private const int Line = 300;
    private const int Paragraph = 2000;
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public override string Code => InspectionVisit.Register;

    public override string Slug => "kiem-tra";

    public override IReadOnlyList<RecordField<InspectionVisit>> Fields { get; } =
    [
        new TypedField<InspectionVisit, string>(v => v.Name, new TextForm(Line)) { Reach = FieldReach.Internal, IsRequired = true, IsListed = true, IsSearched = true },
        new TypedField<InspectionVisit, int?>(v => v.ProgrammeYear, new YearForm(FirstYear, LastYear)) { IsRequired = true, IsListed = true, IsLikeness = true },
        new TypedField<InspectionVisit, Guid?>(v => v.FacilityId, new LinkForm(Facility.Register)) { Reach = FieldReach.Internal, IsListed = true, IsFiltered = true, IsLikeness = true },
        new TypedField<InspectionVisit, DateOnly?>(v => v.VisitedOn, new DayForm()) { Reach = FieldReach.Internal, IsListed = true },
        new TypedField<InspectionVisit, string>(v => v.LeadUnit, new TextForm(Line)) { IsSearched = true, IsListed = true },
        new TypedField<InspectionVisit, string>(v => v.Shortcomings, new TextForm(Paragraph, FieldKind.LongText)) { Reach = FieldReach.Internal },
        new TypedField<InspectionVisit, DateOnly?>(v => v.Deadline, new DayForm()) { Reach = FieldReach.Internal, IsListed = true },
        new TypedField<InspectionVisit, DateOnly?>(v => v.FollowedUpOn, new DayForm()) { Reach = FieldReach.Internal },
        new TypedField<InspectionVisit, string>(v => v.Result, new TextForm(Paragraph, FieldKind.LongText)) { Reach = FieldReach.Internal },
        new TypedField<InspectionVisit, string>(v => v.FollowUp, new ChoiceForm(FollowUpState.List)) { Reach = FieldReach.Internal, IsListed = true, IsFiltered = true, IsDerived = true },
    ];

    public override InspectionVisit Create(string provinceId, Guid id) => new() { ProvinceId = provinceId, Id = id };

    public override IEnumerable<RecordFault> Check(InspectionVisit record) =>
    [
        .. DayOrder.Check(record.VisitedOn, record.Deadline, "deadline"),
        .. DayOrder.Check(record.VisitedOn, record.FollowedUpOn, "followed-up-on"),
    ];

    protected override void Derive(InspectionVisit record) => record.TellFollowUp();
}
