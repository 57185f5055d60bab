namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What a code opens: the form of one enterprise.</summary>
/// <param name="Earlier">What it answered in the last survey before; null when it did not.</param>
public sealed record SurveyForm(LabourSurvey Survey, SurveyInvitation Invitation, string EnterpriseName, IReadOnlyList<Occupation> Occupations, SurveyInvitation? Earlier, int? EarlierYear, bool IsOpen);
