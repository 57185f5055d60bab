using Xanh.Programme.Registers;

namespace Xanh.Programme.Inspections;

/// <summary>A visit of the yearly programme of inspection and monitoring to a facility, and what came of it.</summary>
public sealed class InspectionVisit : RegisterRecord
{
    public const string Register = "inspections";

    public override string RegisterCode => Register;

    /// <summary>What was looked at.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Year of the programme it belongs to.</summary>
    public int? ProgrammeYear { get; private set; }

    public Guid? FacilityId { get; private set; }

    public DateOnly? VisitedOn { get; private set; }

    /// <summary>The unit that led it.</summary>
    public string LeadUnit { get; private set; } = "";

    /// <summary>What was found; empty for nothing to mend.</summary>
    public string Shortcomings { get; private set; } = "";

    /// <summary>Until when it is to be mended.</summary>
    public DateOnly? Deadline { get; private set; }

    /// <summary>When somebody looked again.</summary>
    public DateOnly? FollowedUpOn { get; private set; }

    public string Result { get; private set; } = "";

    /// <summary>A code of <see cref="FollowUpState"/>; empty before the visit.</summary>
    public string FollowUp { get; private set; } = "";

    internal void TellFollowUp() => FollowUp = FollowUpState.Of(VisitedOn, Shortcomings, FollowedUpOn);
}
