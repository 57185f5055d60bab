using Xanh.Programme.Journal;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What one enterprise says of one occupation. People needed are counted from now on, so what is needed in five years holds what is needed in three.</summary>
public sealed class SurveyLine : IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid InvitationId { get; init; }

    public required Guid OccupationId { get; init; }

    /// <summary>People who do it now.</summary>
    public int Jobs { get; private set; }

    /// <summary>More people needed within one year; null when nothing was said.</summary>
    public int? NeedIn1 { get; private set; }

    public int? NeedIn3 { get; private set; }

    public int? NeedIn5 { get; private set; }

    /// <summary>Whether people for it are hard to find; null when nothing was said.</summary>
    public bool? IsHardToFill { get; private set; }

    public string SkillsMissing { get; private set; } = "";

    public string JournalSubject => SurveyInvitation.SubjectOf(InvitationId);

    internal void Take(LineContent of) =>
        (Jobs, NeedIn1, NeedIn3, NeedIn5, IsHardToFill, SkillsMissing) = (of.Jobs, of.NeedIn1, of.NeedIn3, of.NeedIn5, of.IsHardToFill, of.SkillsMissing);
}
