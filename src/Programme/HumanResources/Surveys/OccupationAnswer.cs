namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What one enterprise said of one occupation.</summary>
public sealed record OccupationAnswer(Guid InvitationId, string Enterprise, string Commune, int Jobs, int? NeedIn1, int? NeedIn3, int? NeedIn5, bool? IsHardToFill, string SkillsMissing);
