namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>A survey in a list.</summary>
/// <param name="Addressed">Enterprises asked.</param>
/// <param name="Answered">Of these, who sent an answer.</param>
/// <param name="Drafts">Of these, who began and has not sent.</param>
public sealed record SurveyRow(int Year, DateOnly OpenedOn, DateOnly AnswersUntil, int Addressed, int Answered, int Drafts)
{
    /// <summary>From 0 to 1.</summary>
    public double Share => Addressed == 0 ? 0 : (double)Answered / Addressed;
}
