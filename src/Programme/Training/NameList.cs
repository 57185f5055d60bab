using System.Globalization;
using Xanh.Documents.Reading.Rows;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>A list of names as people keep them: a table with a header in any order of columns, or lines of a pasted text.</summary>
public static class NameList
{
    private const int HeaderRows = 12;
    private const string Columns = "full-name organisation area group mail phone";

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-US")];

    /// <param name="group">Group of those of whom the table does not say it.</param>
    /// <returns>The people; refuses <c>import-table</c> for a file that cannot be read, <c>participants-header</c>.</returns>
    public static Outcome<IReadOnlyList<PersonDraft>> Read(Stream content, string fileName, ParticipantGroup? group, CultureInfo culture)
    {
        using var file = RowFile.Open(content, fileName, out var refusal);
        if (file is null)
            return new Refusal("import-table", refusal!.Message(culture));
        var sheet = Math.Max(0, file.Sheets.ToList().FindIndex(s => !s.IsHidden));
        using var rows = file.Read(sheet);
        var read = new List<IReadOnlyList<string>>();
        while (read.Count <= TrainingLimits.PeopleAtOnce + HeaderRows && rows.Next())
            read.Add([.. Enumerable.Range(0, rows.Row.Count).Select(column => rows.Row[column].Text.Trim())]);
        return rows.Refusal is { } broken ? new Refusal("import-table", broken.Message(culture)) : Of(read, group, needsHeader: true);
    }

    /// <summary>Lines of a pasted text, whose columns stand apart by tabs or semicolons; without a header in the order name, unit, commune, group, mail, phone.</summary>
    public static Outcome<IReadOnlyList<PersonDraft>> Read(string pasted, ParticipantGroup? group)
    {
        var lines = pasted.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Of([.. lines.Select(l => (IReadOnlyList<string>)[.. l.Split(l.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(c => c.Trim())])], group, needsHeader: false);
    }

    private static Outcome<IReadOnlyList<PersonDraft>> Of(List<IReadOnlyList<string>> rows, ParticipantGroup? group, bool needsHeader)
    {
        var header = rows.Take(HeaderRows).Select((row, place) => (Places: PlacesIn(row), place)).FirstOrDefault(h => h.Places.ContainsKey("full-name"));
        if (header.Places is null && needsHeader)
            return new Refusal("participants-header");
        var places = header.Places ?? Columns.Split(' ').Select((key, place) => (key, place)).ToDictionary(c => c.key, c => c.place, StringComparer.Ordinal);
        return Outcome<IReadOnlyList<PersonDraft>>.FromValue([.. rows.Skip(header.Places is null ? 0 : header.place + 1).Where(r => Cell(r, places, "full-name").Length > 0).Select(r => new PersonDraft(
            Cell(r, places, "full-name"), Cell(r, places, "organisation"), Cell(r, places, "area"), GroupOf(Cell(r, places, "group")) ?? group, Cell(r, places, "mail"), Cell(r, places, "phone")))]);
    }

    private static string Cell(IReadOnlyList<string> row, Dictionary<string, int> places, string key) => places.TryGetValue(key, out var place) && place < row.Count ? row[place] : "";

    private static Dictionary<string, int> PlacesIn(IReadOnlyList<string> row)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < row.Count; i++)
        {
            var heading = PersonKeys.Folded(row[i]).TrimEnd('*', ' ');
            if (heading.Length > 0 && Array.Find(Columns.Split(' '), key => WordsOf("name-column." + key).Contains(heading)) is { } found)
                places.TryAdd(found, i);
        }
        return places;
    }

    private static ParticipantGroup? GroupOf(string typed)
    {
        var words = PersonKeys.Folded(typed);
        return words.Length == 0 ? null : Enum.GetValues<ParticipantGroup>().Cast<ParticipantGroup?>().FirstOrDefault(g => WordsOf("participant-group." + g).Concat(WordsOf("name-group." + g)).Contains(words));
    }

    private static IEnumerable<string> WordsOf(string key) => Languages.SelectMany(l => ProgrammeTexts.Table.Format(key, l).Split(';')).Select(PersonKeys.Folded);
}
