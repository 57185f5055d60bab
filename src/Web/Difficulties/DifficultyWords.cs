using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Web.Layout;

namespace Xanh.Web.Difficulties;

/// <summary>What people read for the values of difficulties.</summary>
public static class DifficultyWords
{
    /// <summary>Class of the badge of a state.</summary>
    public static string Class(DifficultyState state) => state switch
    {
        DifficultyState.Overdue => "state late",
        DifficultyState.Answered => "state going",
        DifficultyState.Solved or DifficultyState.PlanAmended => "state done",
        DifficultyState.Refused => "state done-late",
        DifficultyState.Withdrawn => "state ended",
        _ => "state",
    };

    /// <summary>How long until or since the answer was due; null once it is answered or ended.</summary>
    public static string? DaysLeft(PageTexts texts, DifficultyFacts facts, DateOnly today) => facts.On(today) switch
    {
        DifficultyState.Overdue => texts["work.days-late", texts.Number(today.DayNumber - facts.DueOn.DayNumber)],
        DifficultyState.Waiting when facts.DueOn == today => texts["work.days-today"],
        DifficultyState.Waiting => texts["work.days-left", texts.Number(facts.DueOn.DayNumber - today.DayNumber)],
        _ => null,
    };

    /// <summary>Who wrote a step: name and unit.</summary>
    public static string Writer(PageTexts texts, string? name, Guid account, string? unitCode, UnitNames units)
    {
        if (account == Guid.Empty)
            return texts["work.by-xanh"];
        var both = string.Join(", ", new[] { name, unitCode is null ? null : units.NameOf(unitCode) }.Where(w => w is not null));
        return both.Length > 0 ? both : texts["work.by-coordinator"];
    }

    /// <summary>Words for the days since a difficulty was raised: up to 10, 11–30, 31–60, more.</summary>
    public static string Span(PageTexts texts, int span) =>
        span == 0 ? texts["difficulties.span-first", texts.Number(AgeRow.Bounds[0])]
        : span == AgeRow.Bounds.Count ? texts["difficulties.span-last", texts.Number(AgeRow.Bounds[^1])]
        : texts["difficulties.span", texts.Number(AgeRow.Bounds[span - 1] + 1), texts.Number(AgeRow.Bounds[span])];

    /// <summary>The field a refusal speaks of, among the fields of a form.</summary>
    /// <param name="prefix">What the ids of the form begin with.</param>
    public static string? FieldOf(string code, string prefix) => code switch
    {
        "text-missing" or "text-too-long" => prefix + "loi-ghi",
        "difficulty-title" => prefix + "ten",
        "difficulty-kind" => prefix + "loai",
        "difficulty-days" => prefix + "so-ngay",
        "no-such-unit" or "unit-not-in-being" or "difficulty-same-addressee" or "difficulty-own-unit" or "difficulty-through-standing" => prefix + "gui",
        "no-such-task" or "no-such-work" => prefix + "nhiem-vu",
        "difficulty-no-version" or "difficulty-outcome" => prefix + "phien-ban-ke-hoach",
        "file-kind" or "file-empty" or "file-too-large" or "too-many-files" => prefix + "tep",
        _ => null,
    };
}
