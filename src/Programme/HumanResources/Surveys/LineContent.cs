namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What was said of one occupation, see <see cref="SurveyLine"/>.</summary>
public sealed record LineContent(Guid OccupationId, int Jobs, int? NeedIn1, int? NeedIn3, int? NeedIn5, bool? IsHardToFill, string SkillsMissing);
