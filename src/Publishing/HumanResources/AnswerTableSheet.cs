using System.Globalization;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.HumanResources.Surveys;
using Xanh.Programme.Registers.Forms;
using Xanh.Programme.Shared;
using Xanh.Publishing.Annexes;

namespace Xanh.Publishing.HumanResources;

/// <summary>The table of the answers of many enterprises: exported, and imported in the same columns.</summary>
public static class AnswerTableSheet
{
    private static readonly string[] Cultures = ["vi-VN", "en-GB"];
    private static readonly int Columns = Enum.GetValues<AnswerColumn>().Length;
    private static readonly double[] Widths = [22, 44, 12, 40, 10, 12, 12, 12, 12, 44];

    /// <param name="Key">Tax code, or the code of the invitation.</param>
    /// <param name="Line">Null where an enterprise has nothing in any occupation.</param>
    public sealed record Entry(string Key, string Enterprise, int? Workers, string? Occupation, SurveyLine? Line);

    public static byte[] Write(int year, IReadOnlyList<Entry> entries, CultureInfo culture)
    {
        string T(string key, params object[] arguments) => PublishingTexts.Table.Format(key, culture, arguments);
        Func<Entry, object?>[] values =
        [
            e => e.Key, e => e.Enterprise, e => e.Workers, e => e.Occupation, e => e.Line?.Jobs, e => e.Line?.NeedIn1, e => e.Line?.NeedIn3, e => e.Line?.NeedIn5,
            e => e.Line?.IsHardToFill is { } hard ? YesNoForm.Answers.NameOf(hard ? "yes" : "no", culture) : null, e => e.Line?.SkillsMissing,
        ];
        var columns = Enum.GetValues<AnswerColumn>().Select((c, i) => new SheetColumn<Entry>(T("survey-table." + c), Widths[i], values[i])).ToList();
        return SheetWriter.Write(T("survey-table.name"), T("survey-table.title", year), columns, entries);
    }

    /// <summary>The rows below the header, of the first sheet that has it.</summary>
    /// <param name="content">One that can be read at any place.</param>
    /// <returns>Refuses <c>import-table</c> what is no table, <c>sheet-unreadable</c> one without the header.</returns>
    public static Outcome<IReadOnlyList<AnswerRow>> Read(Stream content, string fileName, CultureInfo culture)
    {
        using var file = RowFile.Open(content, fileName, out var refusal);
        if (file is null)
            return new Refusal("import-table", refusal!.Message(culture));
        for (var sheet = 0; sheet < file.Sheets.Count; sheet++)
        {
            using var rows = file.Read(sheet);
            if (!Find(rows))
                continue;
            var found = new List<AnswerRow>();
            while (rows.Next())
                found.Add(new AnswerRow(rows.Row.Number, [.. Enumerable.Range(0, Columns).Select(c => SheetWords.Typed(rows.Row[c], culture))]));
            return rows.Refusal is { } broken ? new Refusal("import-table", broken.Message(culture)) : Outcome<IReadOnlyList<AnswerRow>>.FromValue(found);
        }
        return new Refusal("sheet-unreadable", fileName);
    }

    private static bool Find(RowReader rows)
    {
        while (rows.Next())
        {
            var cells = Enumerable.Range(0, Columns).Select(c => Slug.Of(rows.Row[c].Text)).ToList();
            if (Cultures.Select(CultureInfo.GetCultureInfo).Any(c => HeaderIn(c).SequenceEqual(cells, StringComparer.Ordinal)))
                return true;
        }
        return false;
    }

    private static IEnumerable<string> HeaderIn(CultureInfo culture) =>
        Enum.GetValues<AnswerColumn>().Select(c => Slug.Of(PublishingTexts.Table.Format("survey-table." + c, culture)));
}
