using Xanh.Programme.Training;
using Xanh.Web.Layout;

namespace Xanh.Web.Training;

/// <summary>How pages show days, times and states of training.</summary>
public static class TrainingWords
{
    public static string Class(string state) => state switch
    {
        TrainingState.Open => "state going",
        TrainingState.Held or TrainingState.Closed => "state done",
        TrainingState.Cancelled => "state ended",
        _ => "state",
    };

    /// <summary>The day of a session and its times: <c>12/05/2026, 08:00–11:30</c>.</summary>
    public static string When(PageTexts texts, TrainingSession session)
    {
        var day = texts.Date(session.On);
        return (session.From, session.To) switch
        {
            ({ } from, { } to) => day + ", " + Clock(from) + "–" + Clock(to),
            ({ } from, null) => day + ", " + Clock(from),
            _ => day,
        };
    }

    /// <summary>The field of the form of a person that a refusal is about.</summary>
    public static string? FieldOf(string? code) => code switch
    {
        "participant-name" => "ho-ten",
        "participant-organisation" => "don-vi",
        "participant-area" => "dia-ban",
        "participant-group" => "nhom",
        "field-mail" or "participant-reach" => "thu",
        "field-phone" => "dien-thoai",
        "participant-consent" => "dong-y",
        _ => null,
    };

    private static string Clock(TimeOnly time) => time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
