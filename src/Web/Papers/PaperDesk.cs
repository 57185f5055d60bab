using System.Globalization;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reporting;
using Xanh.Programme.Reporting.Filling;
using Xanh.Programme.Reporting.Rules;
using Xanh.Programme.Shared;
using Xanh.Publishing.Papers;
using Xanh.Publishing.Reporting;

namespace Xanh.Web.Papers;

/// <summary>Puts a unit's report on paper and into a workbook.</summary>
public sealed class PaperDesk(ReportForms forms, ReportMatterQueries matters, ReportingDesk desk, UnitHeads heads, CurrentProvince province, TimeProvider time)
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <returns>Null when there is no such report that the actor may see.</returns>
    public async Task<byte[]?> PaperAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, actor, Vietnamese, cancellation) is not { } form)
            return null;
        var units = await desk.UnitsAsync(cancellation);
        var today = time.Today();
        if (units.HeirOf(form.Report.UnitCode) is not { } unit)
            return null;
        var signer = (await heads.OfAsync(unit.Code, today, cancellation))?.PersonName;
        var from = PaperBodies.Of(unit, units.Units.FirstOrDefault(u => u.Kind == UnitKind.Province));
        return PaperWriter.Write([UnitReportPaper.Of(form, await matters.OfAsync(form, cancellation), NameOf, from, unit.Name, units.Standing?.Name ?? "", signer, today)]);

        string NameOf(string code) => units.HeirOf(code)?.Name ?? code;
    }

    /// <summary>The report as a workbook holds it; null when there is none that the actor may see.</summary>
    public async Task<SheetForm?> SheetAsync(Guid id, Actor actor, CultureInfo culture, CancellationToken cancellation)
    {
        if (await forms.FindAsync(id, actor, culture, cancellation) is not { } form)
            return null;
        var unit = (await desk.UnitsAsync(cancellation)).Find(form.Report.UnitCode)?.Name;
        return new SheetForm
        {
            ProvinceId = province.Id, ReportId = id, PeriodSlug = form.Period.Slug, PeriodName = form.Period.Name, UnitCode = form.Report.UnitCode, UnitName = unit ?? form.Report.UnitCode,
            DueOn = form.Report.DueOn,
            Sections = [.. form.Sections.Select((s, i) => new SheetSection(HeadingOf(s, i + 1, culture), [.. s.Fields.Select(f => FieldOf(f, culture))]))],
        };
    }

    private static string HeadingOf(FormSection section, int number, CultureInfo culture)
    {
        var words = section.Work?.Text ?? PageTextsOf(section.IsNote ? "sheet.note" : "sheet.questions", culture);
        return string.Create(CultureInfo.InvariantCulture, $"{number}. {words}");
    }

    private static SheetField FieldOf(AnswerField field, CultureInfo culture) => new()
    {
        Key = field.Key, Label = field.Label, Unit = field.Rule.Kind == AnswerKind.Percent ? "%" : field.Unit, Help = field.Help, Rule = field.Rule,
        // Of a question for files the value is their number, which is not typed.
        Value = field.Rule.Kind == AnswerKind.File ? field.Evidence.Count.ToString(CultureInfo.InvariantCulture) : field.Value,
        Seen = field.Seen, IsOpen = field.IsOpen,
        Earlier = field.Earlier is { Value.Length: > 0 } before ? Shown(field, before.Value, culture) + " (" + before.PeriodName + ")" : null,
        Choices = field.Rule.Kind == AnswerKind.Choice ? [.. field.Rule.Choices.Select(c => ChoiceOf(field.Key, c, culture))] : [],
    };

    /// <summary>A kept value in words.</summary>
    internal static string Shown(AnswerField field, string value, CultureInfo culture) =>
        field.Rule.IsNumber && TypedNumber.Read(value, TypedNumber.Invariant) is { } kept ? TypedNumber.Show(kept, TypedNumber.MarkOf(culture))
        : field.Rule.Kind == AnswerKind.Choice ? ChoiceOf(field.Key, value, culture).Label : value;

    private static SheetChoice ChoiceOf(string key, string code, CultureInfo culture)
    {
        if (ReportKeys.WorkOf(key) is null || !ProgrammeTexts.Table.Has("work-answer." + code))
            return new SheetChoice(code, code);
        var (vietnamese, english) = (ProgrammeTexts.Table.Format("work-answer." + code, Vietnamese), ProgrammeTexts.Table.Format("work-answer." + code, English));
        return culture.TwoLetterISOLanguageName == "en" ? new SheetChoice(code, english, vietnamese) : new SheetChoice(code, vietnamese, english);
    }

    private static string PageTextsOf(string key, CultureInfo culture) => Layout.PageTexts.Table.Format(key, culture);
}
