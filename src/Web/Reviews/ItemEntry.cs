using System.Globalization;
using Microsoft.AspNetCore.Http;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Reviews;

namespace Xanh.Web.Reviews;

/// <summary>What a person typed into the form of an item, made content again.</summary>
/// <param name="culture">Reads numbers.</param>
public sealed class ItemEntry(IFormCollection form, CultureInfo culture)
{
    private readonly List<(string Field, string ErrorKey)> errors = [];

    /// <summary>Fields that hold no date or number, with the text key of what is wrong.</summary>
    public IReadOnlyList<(string Field, string ErrorKey)> Errors => errors;

    /// <param name="before">What the form was made from: kind and place come from it.</param>
    public object Read(object before) => before switch
    {
        PlanTask task => ReadTask(task),
        PlanTarget target => ReadTarget(target),
        LegalBasis basis => basis with { Number = Line("number"), Name = Line("name"), Date = Date("date") },
        FundingSource source => source with { Name = Line("name") ?? "" },
        Recipient recipient => recipient with { Name = Line("name") ?? "" },
        ReportingDuty duty => duty with
        {
            Who = Line("who"), To = Line("to-whom"), Frequency = Choice("frequency", duty.Frequency), Deadline = Line("deadline"),
        },
        Amendment amendment => amendment with
        {
            Number = Line("number") ?? "", Item = Line("item"), Change = Choice("change", amendment.Change),
        },
        ReviewedFact fact => ReadFact(fact),
        _ => throw new ArgumentException("No content of an item.", nameof(before)),
    };

    private PlanTask ReadTask(PlanTask task) => task with
    {
        Text = Line("text") ?? "",
        Lead = Lines("lead"),
        Coordinate = Lines("coordinate"),
        Time = new TimeFrame(Line("time-text"), Choice("time-kind", task.Time.Kind), Date("time-from"), Date("time-to")),
        Product = Line("product"),
        Group = Line("group"),
        Origin = Choice("origin", task.Origin),
    };

    private PlanTarget ReadTarget(PlanTarget target) => target with
    {
        Text = Line("text") ?? "",
        Comparison = Choice("comparison", target.Comparison),
        Min = Number("min"),
        Max = Number("max"),
        Unit = Line("unit"),
        Year = Year("year"),
        Object = Line("object"),
        Frequency = Enum.TryParse<Frequency>(Line("target-frequency"), out var frequency) && Enum.IsDefined(frequency) ? frequency : null,
    };

    private ReviewedFact ReadFact(ReviewedFact fact) => fact.Field switch
    {
        "date" => fact with { Value = Date("fact-date")?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
        "period" => fact with { From = Year("year-from"), To = Year("year-to") },
        "signer" => fact with { Value = Line("signer"), Position = Line("position"), Authority = Line("authority") },
        _ => fact with { Value = Line("fact-value") },
    };

    private string? Line(string name)
    {
        var text = VietnameseText.CollapseBlanks(form[name].ToString()).Trim();
        return text.Length == 0 ? null : text;
    }

    private List<string> Lines(string name) =>
        [.. form[name].ToString().Split(['\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(VietnameseText.CollapseBlanks)];

    private DateOnly? Date(string name)
    {
        if (Line(name) is not { } text)
            return null;
        // What a browser's date field sends, and what a person types where there is none.
        if (DateOnly.TryParseExact(text, ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        errors.Add((name, "field.error.date"));
        return null;
    }

    private int? Year(string name)
    {
        if (Line(name) is not { } text)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2200)
            return year;
        errors.Add((name, "field.error.year"));
        return null;
    }

    private decimal? Number(string name)
    {
        if (Line(name) is not { } text)
            return null;
        if (decimal.TryParse(text, NumberStyles.Number, culture, out var number))
            return number;
        errors.Add((name, "field.error.number"));
        return null;
    }

    private T Choice<T>(string name, T otherwise)
        where T : struct, Enum => Enum.TryParse<T>(form[name], out var value) && Enum.IsDefined(value) ? value : otherwise;
}
