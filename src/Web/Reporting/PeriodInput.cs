using System.Globalization;
using Xanh.Programme.Calendars;
using Xanh.Programme.Reporting;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Units;
using Xanh.Web.Work;

namespace Xanh.Web.Reporting;

/// <summary>What stands in the form of a period: as typed, so that nothing typed is lost when it is refused.</summary>
public sealed record PeriodInput
{
    public string Name { get; init; } = "";

    public PeriodKind Kind { get; init; }

    public int Year { get; init; }

    public int Part { get; init; }

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    public string OpensOn { get; init; } = "";

    public bool OpensByItself { get; init; }

    public string DueOn { get; init; } = "";

    public string DaysBefore { get; init; } = "7, 1";

    public string EscalateAfter { get; init; } = "3";

    public bool NeedsHead { get; init; }

    public bool NamesInPublic { get; init; }

    public bool AsksWork { get; init; } = true;

    public IReadOnlyList<string> AlsoAsked { get; init; } = [];

    public bool OnlyAsked { get; init; }

    /// <summary>Last day of the data and due day, as typed; null while one of them is no day.</summary>
    public (DateOnly To, DateOnly Due)? Days =>
        DateOnly.TryParseExact(To, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to)
        && DateOnly.TryParseExact(DueOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? (to, due) : null;

    public static PeriodInput Of(ReportingPeriod period) => new()
    {
        Name = period.Name,
        Kind = period.Kind,
        Year = period.Year,
        Part = period.Part,
        From = WorkWords.Field(period.From),
        To = WorkWords.Field(period.To),
        OpensOn = WorkWords.Field(period.OpensOn),
        OpensByItself = period.OpensByItself,
        DueOn = WorkWords.Field(period.DueOn),
        DaysBefore = string.Join(", ", period.DaysBefore),
        EscalateAfter = Plain(period.EscalateAfter),
        NeedsHead = period.NeedsHead,
        NamesInPublic = period.NamesInPublic,
        AsksWork = period.AsksWork,
        AlsoAsked = period.AlsoAsked,
        OnlyAsked = period.OnlyAsked,
    };

    public static PeriodInput Of(UnitForm form) => new()
    {
        Name = form["ten"],
        Kind = Enum.TryParse<PeriodKind>(form["loai"], out var kind) && Enum.IsDefined(kind) ? kind : PeriodKind.AdHoc,
        Year = form.Number("nam"),
        Part = Math.Max(0, form.Number("phan")),
        From = form["tu"],
        To = form["den"],
        OpensOn = form["mo"],
        OpensByItself = form["tu-mo"] == "co",
        DueOn = form["han"],
        DaysBefore = form["nhac"],
        EscalateAfter = form["bao-thu-truong"],
        NeedsHead = form["can-thu-truong"] == "co",
        NamesInPublic = form["cong-khai"] == "co",
        AsksWork = form["hoi-viec"] == "co",
        AlsoAsked = form.All("hoi"),
        OnlyAsked = form["chi-hoi"] == "co",
    };

    /// <summary>The terms; refuses what cannot be read (<c>period-days</c>, <c>period-reminders</c>, <c>period-escalation</c>).</summary>
    public Outcome<PeriodTerms> Terms()
    {
        if (WorkWords.Day(From) is not { } from || WorkWords.Day(To) is not { } to || WorkWords.Day(OpensOn) is not { } opens || WorkWords.Day(DueOn) is not { } due)
            return new Refusal("period-days");
        var days = DaysBefore.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        if (days.Contains(-1))
            return new Refusal("period-reminders", Plain(ReportingLimits.Reminders), Plain(ReportingLimits.ReminderDays));
        var escalate = Number(EscalateAfter);
        if (escalate == -1)
            return new Refusal("period-escalation", Plain(ReportingLimits.ReminderDays));
        return new PeriodTerms
        {
            Name = Name,
            // Ad hoc days belong to the year they end in.
            Span = new PeriodSpan(Kind, Kind == PeriodKind.AdHoc || Year < 0 ? to.Year : Year, Part, from, to),
            OpensOn = opens,
            OpensByItself = OpensByItself,
            DueOn = due,
            DaysBefore = days,
            EscalateAfter = escalate,
            NeedsHead = NeedsHead,
            NamesInPublic = NamesInPublic,
            AsksWork = AsksWork,
            AlsoAsked = AlsoAsked,
            OnlyAsked = OnlyAsked,
        };
    }

    /// <summary>The field a refusal is about.</summary>
    public static string? FieldOf(Refusal? refusal) => refusal?.Code switch
    {
        "period-name" => "ten",
        "period-order" or "period-year" => "tu",
        "period-days" => "tu",
        "period-due-before-opening" or "period-due-past" => "han",
        "period-reminders" => "nhac",
        "period-escalation" => "bao-thu-truong",
        "period-span-fixed" => "tu",
        "asked-unknown" => "hoi",
        _ => null,
    };

    /// <summary>In few words, for comparing two versions.</summary>
    public string Words(PageTexts texts) => string.Join("\n", new[]
    {
        Name,
        texts["period.window"] + ": " + From + " – " + To,
        texts["period.opens"] + ": " + OpensOn,
        texts["period.by-itself"] + ": " + texts[OpensByItself ? "period.yes" : "period.no"],
        texts["period.due"] + ": " + DueOn,
        texts["period.reminders"] + ": " + DaysBefore,
        texts["period.escalation"] + ": " + EscalateAfter,
        texts["period.needs-head"] + ": " + texts[NeedsHead ? "period.yes" : "period.no"],
        texts["period.in-public"] + ": " + texts[NamesInPublic ? "period.yes" : "period.no"],
    });

    private static int Number(string text) => int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
