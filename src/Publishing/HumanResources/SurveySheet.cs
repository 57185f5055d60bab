using System.Globalization;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.HumanResources;

/// <summary>The form of one enterprise as a sheet: filled in without connection, and read back where its link opens.</summary>
public static class SurveySheet
{
    private const string Stamp = "xanh-phieu:";
    private const string WorkersKey = "lao-dong";
    private const string PersonKey = "nguoi-tra-loi";
    private const string ConsentKey = "dong-y-luu-ten";
    private const string RemarkKey = "y-kien";

    private const int KeyColumn = 0;
    private const int HardColumn = 7;
    private const int TextColumn = 8;

    private static readonly string[] Headers = ["key", "occupation", "level", "jobs", "in1", "in3", "in5", "hard", "skills"];
    private static readonly double[] Widths = [16, 44, 20, 10, 12, 12, 12, 12, 44];

    private static readonly IReadOnlyList<AnswerPart> Parts = [AnswerPart.Jobs, AnswerPart.NeedIn1, AnswerPart.NeedIn3, AnswerPart.NeedIn5, AnswerPart.Hard, AnswerPart.Skills];

    /// <param name="fill">What stands in it to begin with; null for nothing.</param>
    public static byte[] Write(SurveyForm form, SurveyInvitation? fill, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        var headers = Headers.Select(h => T("survey-sheet." + h)).ToList();
        var columns = headers.Select((header, i) => new SheetColumn<object?[]>(header, Widths[i], row => row[i])).ToList();
        List<object?[]> rows =
        [
            [Stamp + form.Invitation.Id.ToString("N"), T("survey-sheet.keep"), null, null, null, null, null, null, null],
            [WorkersKey, T("survey-sheet.workers"), T("survey-sheet.in-jobs"), fill?.Workers, null, null, null, null, null],
            .. form.Occupations.Select(o => RowOf(o, fill?.Lines.Find(l => l.OccupationId == o.Id), culture)),
            [PersonKey, T("survey-sheet.person"), T("survey-sheet.in-skills"), null, null, null, null, null, form.Invitation.AnsweredBy],
            [ConsentKey, T("survey-sheet.consent"), T("survey-sheet.in-hard"), null, null, null, null, form.Invitation.Consent ? Word(isYes: true, culture) : null, null],
            [RemarkKey, T("survey-sheet.remark"), T("survey-sheet.in-skills"), null, null, null, null, null, form.Invitation.Remark],
        ];
        var until = form.Survey.AnswersUntil.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        return SheetWriter.Write(T("survey-sheet.name"), T("survey-sheet.title", form.Survey.Year, form.EnterpriseName, until), columns, rows);
    }

    /// <summary>What was filled in, and where each thing stands, as <c>sheet!D7</c>.</summary>
    public sealed record Filled(TypedSurveyAnswer Typed, IReadOnlyDictionary<(Guid? OccupationId, AnswerPart Part), string> Places);

    /// <param name="content">One that can be read at any place.</param>
    /// <returns>Refuses <c>import-table</c> what is no table, <c>survey-sheet-other</c> the form of another enterprise or year.</returns>
    public static Outcome<Filled> Read(Stream content, string fileName, SurveyForm form, CultureInfo culture)
    {
        using var file = RowFile.Open(content, fileName, out var refusal);
        if (file is null)
            return new Refusal("import-table", refusal!.Message(culture));
        for (var sheet = 0; sheet < file.Sheets.Count; sheet++)
        {
            using var rows = file.Read(sheet);
            var found = RowsOf(rows);
            if (rows.Refusal is { } broken)
                return new Refusal("import-table", broken.Message(culture));
            if (found.ContainsKey(Stamp + form.Invitation.Id.ToString("N")))
                return Read(found, file.Sheets[sheet].Name, form, culture);
        }
        return new Refusal("survey-sheet-other");
    }

    private static Filled Read(Dictionary<string, TableRow> rows, string sheet, SurveyForm form, CultureInfo culture)
    {
        var places = new Dictionary<(Guid?, AnswerPart), string>();
        string Cell(string key, int column, Guid? occupation, AnswerPart part)
        {
            if (!rows.TryGetValue(key, out var row))
                return "";
            places[(occupation, part)] = sheet + "!" + ColumnLetters.Place(column, row.Number);
            return SheetWords.Typed(row[column], culture);
        }
        var lines = form.Occupations.Select(o =>
        {
            var cells = Parts.Select((part, i) => Cell(o.Id.ToString("N"), 3 + i, o.Id, part)).ToList();
            return new TypedLine(o.Id, cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }).Where(l => !l.IsEmpty).ToList();
        var consent = YesNoForm.Answers.Find(Cell(ConsentKey, HardColumn, null, AnswerPart.Consent));
        return new Filled(
            new TypedSurveyAnswer(
                lines, Cell(WorkersKey, 3, null, AnswerPart.Workers), Cell(RemarkKey, TextColumn, null, AnswerPart.Remark), Cell(PersonKey, TextColumn, null, AnswerPart.AnsweredBy),
                string.Equals(consent, "yes", StringComparison.Ordinal), DoubtsStand: false),
            places);
    }

    // The first row of each key: one that was copied below counts once.
    private static Dictionary<string, TableRow> RowsOf(RowReader rows)
    {
        var found = new Dictionary<string, TableRow>(StringComparer.Ordinal);
        while (rows.Next())
            found.TryAdd(rows.Row[KeyColumn].Text, rows.Row.Kept());
        return found;
    }

    private static object?[] RowOf(Programme.HumanResources.Occupation of, SurveyLine? line, CultureInfo culture) =>
    [
        of.Id.ToString("N"), of.NameIn(culture), Programme.HumanResources.OccupationLevel.List.NameOf(of.Level, culture), line?.Jobs, line?.NeedIn1, line?.NeedIn3, line?.NeedIn5,
        line?.IsHardToFill is { } hard ? Word(hard, culture) : null, line?.SkillsMissing,
    ];

    private static string Word(bool isYes, CultureInfo culture) => YesNoForm.Answers.NameOf(isYes ? "yes" : "no", culture);
}
