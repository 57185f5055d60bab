using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Reporting;

/// <summary>What people read about periods, questions and reports.</summary>
public static class ReportingWords
{
    /// <summary>Class of the badge of a report.</summary>
    public static string Class(ReportState state, bool isOverdue) => state switch
    {
        _ when isOverdue => "state late",
        ReportState.Approved or ReportState.Locked => "state done",
        ReportState.Submitted => "state going",
        ReportState.Returned => "state done-late",
        _ => "state",
    };

    public static string Class(PeriodState state) => state switch { PeriodState.Open => "state going", PeriodState.Closed => "state ended", _ => "state" };

    /// <summary>Badge of a report: its state, or that it is overdue.</summary>
    public static string State(PageTexts texts, ReportState state, bool isOverdue) => isOverdue ? texts["period.overdue"] : ReportingLabels.Of(state, texts.Culture);

    /// <summary>Whom something is asked of, in words.</summary>
    public static string Asked(PageTexts texts, IReadOnlyList<string> words, UnitDirectory units) =>
        words.Count == 0 ? texts["period.asked-all"] : string.Join("; ", words.Select(w => One(w, units, texts)));

    /// <summary>The rule of an answer in words: <c>Số, bắt buộc, từ 0 đến 100</c>.</summary>
    public static string Rule(PageTexts texts, FieldRule rule)
    {
        var mark = TypedNumber.MarkOf(texts.Culture);
        string Shown(decimal number) => TypedNumber.Show(TypedNumber.Keep(number), mark);
        var parts = new List<string> { ReportingLabels.Of(rule.Kind, texts.Culture) };
        if (rule.Required)
            parts.Add(texts["question.required-short"]);
        if (rule.Min is { } min)
            parts.Add(texts["question.at-least", Shown(min)]);
        if (rule.Max is { } max)
            parts.Add(texts["question.at-most", Shown(max)]);
        if (rule.Decimals is { } decimals)
            parts.Add(texts["question.decimals-short", texts.Number(decimals)]);
        if (rule.MaxLength is { } length)
            parts.Add(texts["question.length-short", texts.Number(length)]);
        if (rule.Choices.Count > 0)
            parts.Add(string.Join(" / ", rule.Choices));
        return string.Join(", ", parts);
    }

    /// <summary>A kept value as people read it.</summary>
    public static string Value(PageTexts texts, FieldRule rule, string value, string? unit)
    {
        if (value.Length == 0)
            return "";
        if (rule.IsNumber)
            return TypedNumber.Show(value, TypedNumber.MarkOf(texts.Culture)) + (rule.Kind == AnswerKind.Percent ? "\u00A0%" : string.IsNullOrEmpty(unit) ? "" : "\u00A0" + unit);
        if (rule.Kind == AnswerKind.File)
            return texts["review-report.files", value];
        // Answers about work are codes; those of a coordinator's choice are words already.
        var key = "work-answer." + value;
        return rule.Kind == AnswerKind.Choice && ProgrammeTexts.Table.Has(key) ? ProgrammeTexts.Table.Format(key, texts.Culture) : value;
    }

    private static string One(string word, UnitDirectory units, PageTexts texts)
    {
        var name = word[(word.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (word.StartsWith(AskedUnits.Kind, StringComparison.Ordinal) && Enum.TryParse<UnitKind>(name, out var kind))
            return UnitLabels.Of(kind, texts.Culture);
        return word.StartsWith(AskedUnits.Group, StringComparison.Ordinal) ? units.FindGroup(name)?.Name ?? name : units.HeirOf(name)?.Name ?? name;
    }
}
