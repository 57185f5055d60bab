using Xanh.Programme.Journal;
using Xanh.Programme.Shared;

namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>What enterprises are asked in a year about the people they have and need; one a year.</summary>
public sealed class LabourSurvey : IVersioned, IJournalled
{
    public required string ProvinceId { get; init; }

    public required Guid Id { get; init; }

    public required int Year { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The last day on which answers count and can be corrected.</summary>
    public DateOnly AnswersUntil { get; private set; }

    /// <summary>The enterprises it was addressed to, see <see cref="SurveyScope"/>; empty for all.</summary>
    public string Sector { get; init; } = "";

    public string Size { get; init; } = "";

    public string Commune { get; init; } = "";

    /// <summary>The occupations that are asked about, in the order of the form.</summary>
    public required IReadOnlyList<Guid> Occupations { get; init; }

    /// <summary>Percent of the jobs that become vacant each year, because people retire or leave the field: an assumption.</summary>
    public decimal ReplacementRate { get; private set; } = SurveyLimits.UsualReplacementRate;

    /// <summary>Percent of the graduates that take up work in the province: an assumption.</summary>
    public decimal StayingShare { get; private set; } = SurveyLimits.UsualStayingShare;

    public int Version { get; private set; }

    public string JournalSubject => SubjectOf(Id);

    public static string SubjectOf(Guid id) => "labour-survey/" + id.ToString("N");

    public bool IsOpenOn(DateOnly day) => day <= AnswersUntil;

    /// <returns>Null when set; refuses <c>survey-until</c> a day before it was opened or more than a year later.</returns>
    public Refusal? AnswerUntil(DateOnly day)
    {
        if (day < OpenedOn || day > OpenedOn.AddYears(1))
            return new Refusal("survey-until");
        AnswersUntil = day;
        return null;
    }

    /// <returns>Null when set; refuses <c>forecast-percent</c> what is no percentage.</returns>
    public Refusal? Assume(decimal replacementRate, decimal stayingShare)
    {
        if (replacementRate is < 0 or > SurveyLimits.Whole || stayingShare is < 0 or > SurveyLimits.Whole)
            return new Refusal("forecast-percent");
        (ReplacementRate, StayingShare) = (replacementRate, stayingShare);
        return null;
    }
}
