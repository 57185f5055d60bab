using System.Globalization;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Web.Units;

namespace Xanh.Web.Reporting;

/// <summary>What stands in the form of a question, as typed.</summary>
public sealed record QuestionInput
{
    public string Label { get; init; } = "";

    public string Unit { get; init; } = "";

    public string Help { get; init; } = "";

    public AnswerKind Kind { get; init; }

    public bool Required { get; init; }

    public string Min { get; init; } = "";

    public string Max { get; init; } = "";

    public string Decimals { get; init; } = "";

    public string MaxLength { get; init; } = "";

    /// <summary>Key of the field that this number must not exceed.</summary>
    public string NotAbove { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Choices { get; init; } = "";

    public IReadOnlyList<string> AskedOf { get; init; } = [];

    public static QuestionInput Of(ReportQuestion question, CultureInfo culture) => new()
    {
        Label = question.Label,
        Unit = question.Unit ?? "",
        Help = question.Help ?? "",
        Kind = question.Rule.Kind,
        Required = question.Rule.Required,
        Min = Shown(question.Rule.Min, culture),
        Max = Shown(question.Rule.Max, culture),
        Decimals = question.Rule.Decimals?.ToString(CultureInfo.InvariantCulture) ?? "",
        MaxLength = question.Rule.MaxLength?.ToString(CultureInfo.InvariantCulture) ?? "",
        NotAbove = question.Rule.NotAbove ?? "",
        Choices = string.Join("\n", question.Rule.Choices),
        AskedOf = question.AskedOf,
    };

    public static QuestionInput Of(UnitForm form) => new()
    {
        Label = form["cau-hoi"],
        Unit = form["don-vi-tinh"],
        Help = form["huong-dan"],
        Kind = Enum.TryParse<AnswerKind>(form["kieu"], out var kind) && Enum.IsDefined(kind) ? kind : AnswerKind.Text,
        Required = form["bat-buoc"] == "co",
        Min = form["nho-nhat"],
        Max = form["lon-nhat"],
        Decimals = form["chu-so"],
        MaxLength = form["do-dai"],
        NotAbove = form["khong-vuot"],
        Choices = form["lua-chon"],
        AskedOf = form.All("hoi"),
    };

    /// <summary>The question as it shall be; only what its kind of answer uses is taken. Refuses <c>question-number</c>, <c>question-decimals</c>, <c>question-length</c>.</summary>
    /// <param name="target">The target that the question measures already.</param>
    public Outcome<QuestionDraft> Draft(CultureInfo culture, (Guid PlanId, int Ordinal)? target)
    {
        var isNumber = Kind is AnswerKind.Number or AnswerKind.Percent or AnswerKind.Money;
        if (isNumber && new[] { Min, Max }.FirstOrDefault(n => n.Length > 0 && Number(n, culture) is null) is { } unreadable)
            return new Refusal("question-number", unreadable);
        var decimals = isNumber && Kind != AnswerKind.Money ? Whole(Decimals) : null;
        if (decimals == -1)
            return new Refusal("question-decimals");
        var length = Kind == AnswerKind.Text ? Whole(MaxLength) : null;
        if (length == -1)
            return new Refusal("question-length", ReportingLimits.Value.ToString(CultureInfo.InvariantCulture));
        return new QuestionDraft
        {
            Label = Label,
            Unit = isNumber ? Unit : null,
            Help = Help,
            AskedOf = AskedOf,
            TargetPlanId = target?.PlanId,
            TargetOrdinal = target?.Ordinal,
            Rule = new FieldRule
            {
                Kind = Kind,
                Required = Required,
                Min = isNumber ? Number(Min, culture) : null,
                Max = isNumber ? Number(Max, culture) : null,
                Decimals = decimals,
                MaxLength = length,
                NotAbove = isNumber && NotAbove.Length > 0 ? NotAbove : null,
                Choices = Kind == AnswerKind.Choice ? [.. Choices.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [],
            },
        };
    }

    public static string? FieldOf(Refusal? refusal) => refusal?.Code switch
    {
        "question-label" => "cau-hoi",
        "question-unit" => "don-vi-tinh",
        "question-help" => "huong-dan",
        "question-number" => "nho-nhat",
        "question-limits" => "lon-nhat",
        "question-decimals" => "chu-so",
        "question-length" => "do-dai",
        "asked-unknown" => "hoi",
        { } code when code.StartsWith("question-choice", StringComparison.Ordinal) => "lua-chon",
        _ => null,
    };

    private static decimal? Number(string typed, CultureInfo culture) =>
        TypedNumber.Read(typed, TypedNumber.MarkOf(culture)) is { } kept ? TypedNumber.ValueOf(kept) : null;

    private static string Shown(decimal? number, CultureInfo culture) => number is { } n ? TypedNumber.Show(TypedNumber.Keep(n), TypedNumber.MarkOf(culture)) : "";

    // Null for nothing typed, −1 for what is no whole number.
    private static int? Whole(string typed) => typed.Length == 0 ? null : int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
