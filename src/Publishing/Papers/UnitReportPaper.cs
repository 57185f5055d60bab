using System.Globalization;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;

namespace Xanh.Publishing.Papers;

/// <summary>A unit's report (báo cáo) as an official document, ready for signature, from what stands in it.</summary>
public static class UnitReportPaper
{
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V"];

    /// <param name="form">The report with its answers, in Vietnamese.</param>
    /// <param name="matters">The unit's difficulties and budget lines.</param>
    /// <param name="nameOf">Name of a unit by its code.</param>
    /// <param name="unit">Name of the unit.</param>
    /// <param name="to">Name of the agency it is sent to.</param>
    /// <param name="signer">Who heads the unit; null leaves room for the name.</param>
    public static OfficialPaper Of(
        ReportForm form, ReportMatters matters, Func<string, string> nameOf, PaperBodies from, string unit, string to, string? signer, DateOnly today)
    {
        var (number, symbol) = NumberOf(form.Report.OfficialNumber, "BC-" + from.Letters);
        object[] named = [to, unit, PaperWords.Inside(form.Period.Name), PaperWords.Day(form.Period.From), PaperWords.Day(form.Period.To)];
        var body = new List<PaperPart> { new PaperPart.Words(PaperWords.Of("report-intro", named)) };
        foreach (var (heading, parts) in Chapters(form, new MatterParts(matters, nameOf)))
        {
            body.Add(new PaperPart.Heading(Roman[body.Count(p => p is PaperPart.Heading { Level: 1 })] + ". " + Lines.Capitals(heading)));
            body.AddRange(parts);
        }
        body.Add(new PaperPart.Words(PaperWords.Of("report-end", named)));
        return new OfficialPaper
        {
            ParentBody = from.Parent, IssuingBody = from.Lines, Number = number, Symbol = symbol, Place = from.Place, Date = form.Report.OfficialDate, Year = today.Year,
            TypeName = PaperWords.Of("report"), Subject = SubjectOf(form.Period.Name), AddressedTo = [to], Body = body, Recipients = [PaperWords.Of("as-above")],
            Signature = new PaperSignature(from.Powers, from.Office, form.Report.Signer ?? signer),
        };
    }

    private static IEnumerable<(string Heading, IReadOnlyList<PaperPart> Parts)> Chapters(ReportForm form, MatterParts matters)
    {
        var work = form.Sections.Where(s => s.Work is not null).ToList();
        if (work.Count > 0)
            yield return (PaperWords.Of("work-heading"), [.. work.SelectMany((s, i) => Work(s, i + 1))]);
        var asked = form.Sections.Where(s => s.Work is null && !s.IsNote).SelectMany(s => s.Fields).ToList();
        var figures = asked.Where(f => f.Rule.Kind != AnswerKind.Text).ToList();
        if (figures.Count > 0)
            yield return (PaperWords.Of("figures-heading"), [Figures(figures)]);
        var texts = asked.Where(f => f.Rule.Kind == AnswerKind.Text).ToList();
        if (texts.Count > 0)
            yield return (PaperWords.Of("texts-heading"), [.. texts.SelectMany(f => Text(f.Label + ":", f))]);
        if (matters.HasBudget)
            yield return (PaperWords.Of("budget-heading"), [.. matters.Budget()]);
        var note = form.Find(ReportKeys.Note)?.Value ?? "";
        if (note.Length > 0 || matters.HasDifficulties)
            yield return (PaperWords.Of("note-heading"), [.. matters.Difficulties(), .. Paragraphs(note).Select(p => new PaperPart.Words(p))]);
    }

    private static IEnumerable<PaperPart> Work(FormSection section, int number)
    {
        yield return new PaperPart.Heading(string.Create(CultureInfo.InvariantCulture, $"{number}. {section.Work!.Text}"), 2);
        yield return new PaperPart.Words(PaperWords.Of("work-of", section.Work.PlanName, PaperWords.Day(section.Work.DueOn)));
        foreach (var field in section.Fields.Where(f => f.Value.Length > 0 || ReportKeys.WorkOf(f.Key)?.Part == ReportKeys.Status))
        {
            foreach (var part in Text(PaperWords.Of(ReportKeys.WorkOf(field.Key)?.Part ?? ReportKeys.Result), field))
                yield return part;
        }
    }

    private static IEnumerable<PaperPart> Text(string lead, AnswerField field)
    {
        var first = true;
        foreach (var paragraph in Paragraphs(field.Value.Length == 0 ? PaperWords.Of("not-told") : Shown(field)))
        {
            yield return new PaperPart.Words(paragraph, first ? lead : null);
            first = false;
        }
    }

    private static PaperPart.Grid Figures(IReadOnlyList<AnswerField> fields) => new(
        [
            new(PaperWords.Of("column-number"), 0.08, GridAlignment.Centre), new(PaperWords.Of("column-question"), 0.5),
            new(PaperWords.Of("column-unit"), 0.17, GridAlignment.Centre), new(PaperWords.Of("column-answer"), 0.25, GridAlignment.Right),
        ],
        [.. fields.Select((f, i) => (IReadOnlyList<string>)[(i + 1).ToString(CultureInfo.InvariantCulture), f.Label, UnitOf(f), Shown(f)])]);

    private static string UnitOf(AnswerField field) => field.Rule.Kind switch
    {
        AnswerKind.Percent => "%",
        AnswerKind.Money => PaperWords.Of("dong"),
        _ => field.Unit ?? "",
    };

    private static string Shown(AnswerField field) => field.Rule.Kind switch
    {
        AnswerKind.File when field.Evidence.Count > 0 =>
            PaperWords.Of("files", field.Evidence.Count.ToString(CultureInfo.InvariantCulture), string.Join("; ", field.Evidence.Select(e => e.Name))),
        AnswerKind.File => "",
        AnswerKind.Choice when ProgrammeTexts.Table.Has("work-answer." + field.Value) => ProgrammeTexts.Table.Format("work-answer." + field.Value, PaperWords.Vietnamese),
        _ when field.Rule.IsNumber && field.Value.Length > 0 => TypedNumber.Show(field.Value, ','),
        _ => field.Value,
    };

    private static string[] Paragraphs(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    // "Báo cáo năm 2026" under the word BÁO CÁO would say it twice.
    private static string SubjectOf(string period)
    {
        var type = PaperWords.Of("report") + " ";
        if (!period.StartsWith(type, StringComparison.OrdinalIgnoreCase))
            return period;
        var rest = period[type.Length..];
        return rest.StartsWith("kết quả", StringComparison.OrdinalIgnoreCase) ? char.ToUpper(rest[0], PaperWords.Vietnamese) + rest[1..] : PaperWords.Of("subject", rest);
    }

    // "12/BC-STC" as recorded.
    private static (int? Number, string Symbol) NumberOf(string? official, string usual) =>
        official?.Split('/', 2) is [var number, { Length: > 0 } symbol] && int.TryParse(number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? (value, symbol.Trim()) : (null, usual);
}
