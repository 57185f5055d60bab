using System.Text.RegularExpressions;
using Xanh.Documents.Extraction.Times;
using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Reads tasks from the rows of a table: columns by their headers, groups, cells that repeat the one above.</summary>
internal sealed partial class TableTasks(TaskSink sink, PartyReader parties)
{
    private readonly RoleWords words = RoleWords.Of(sink.Draft.Lexicon);
    private TableColumns? last;

    /// <param name="leads">Who the heading above the table names, for a table without a column of leads.</param>
    public void Read(OutlineItem item, string path, IReadOnlyList<string> leads)
    {
        var table = item.Table!;
        var columns = TableColumns.Read(table, words);
        if (columns is null && last is not null && table.ColumnCount == last.Roles.Length && LooksContinued(table, last))
            columns = last with { FirstRow = 0 };
        if (columns is null)
            return;
        last = columns;
        ReadRows(item, table, columns, path, leads);
    }

    private void ReadRows(OutlineItem item, Table table, TableColumns columns, string path, IReadOnlyList<string> headingLeads)
    {
        var leads = headingLeads;
        string? group = null;
        var groupLabel = "";
        PlanTask? above = null;
        for (var r = columns.FirstRow; r < table.Rows.Count; r++)
        {
            var row = table.Rows[r];
            if (columns.IsHeader(row, words) || row.All(c => c.Text.IsBlank))
                continue;
            var label = LabelOf(row, columns);
            var work = WorkOf(row, columns);
            if (work.IsBlank || Sum().IsMatch(MatchForm.Of(work.Value)))
                continue;
            if (IsGroup(table, r, columns))
            {
                (group, groupLabel) = (StripMark(work).Value, label.Length > 0 ? label : (LineMark.At(work.Value)?.Label ?? groupLabel));
                above = null;
                leads = GroupLeads(group) is { Count: > 0 } named ? named : headingLeads;
                continue;
            }
            var section = string.Join('.', new[] { path, groupLabel, label }.Where(s => s.Length > 0));
            above = TaskOf(item, row, columns, StripMark(work), section, group, above);
            if (above.Lead.Count == 0 && columns.ColumnOf(TaskRole.Lead) < 0 && columns.ColumnOf(TaskRole.LeadAndCoordinate) < 0)
                above = above with { Lead = leads };
            sink.Tasks.Add(above);
        }
    }

    // "I | SỞ CÔNG THƯƠNG": rows grouped by who leads them
    private IReadOnlyList<string> GroupLeads(string group)
    {
        var named = OfBody().Replace(group, "").TrimEnd(':', '.', ' ');
        return parties.IsPartyList(named) ? Parties(named) : sink.Roles.Leads(group);
    }

    private PlanTask TaskOf(OutlineItem item, IReadOnlyList<TableCell> row, TableColumns columns, TracedText work, string section, string? group, PlanTask? above)
    {
        var text = TracedText.Join(" ", [.. Lines(work)]);
        var both = Cell(row, columns, TaskRole.LeadAndCoordinate);
        var lead = Cell(row, columns, TaskRole.Lead);
        if (both.Length == 0 && NamesBoth(lead))
            both = lead;
        var coordinate = Cell(row, columns, TaskRole.Coordinate);
        var time = Cell(row, columns, TaskRole.Time);
        var product = Cell(row, columns, TaskRole.Product);
        return new PlanTask
        {
            Text = text.Value,
            Origin = TaskOrigin.Annex,
            Section = section,
            Group = group,
            Lead = IsDitto(lead) && above is not null ? above.Lead : both.Length > 0 ? LeadsOf(both) : Parties(LeadPiece(lead)),
            Coordinate = IsDitto(coordinate) && above is not null ? above.Coordinate : coordinate.Length == 0 && both.Length > 0 ? CoordinatorsOfBoth(both) : CoordinatorsOf(coordinate, lead, columns),
            Time = IsDitto(time) && above is not null ? above.Time : MarkedTime(row, columns) ?? TimeOf(time, columns, text.Value),
            Product = IsDitto(product) && above is not null ? above.Product : product.Length > 0 ? product : null,
            Evidence = new Evidence(work.Span, 0.97 * item.Block.Confidence, "table-row") { Page = item.Block.Page },
        };
    }

    // Crosses beneath "2026 - 2028" and "2029 - 2030": from the first marked time to the last.
    private TimeFrame? MarkedTime(IReadOnlyList<TableCell> row, TableColumns columns)
    {
        var marked = Enumerable.Range(0, Math.Min(row.Count, columns.Periods.Length)).Where(c => columns.Periods[c] is not null && Cross().IsMatch(row[c].Text.Value.Trim())).Select(c => columns.Periods[c]!).ToList();
        return marked.Count == 0 ? null : TimeFrames.ParseCell(string.Join(", ", marked), sink.IssueYear);
    }

    private TimeFrame TimeOf(string cell, TableColumns columns, string text) =>
        columns.ColumnOf(TaskRole.Time) >= 0
            ? TimeFrames.ParseCell(cell, sink.IssueYear)
            : TimeFrames.FindInSentence(text, sink.Draft.Lexicon, sink.IssueYear)?.Time ?? TimeFrame.None;

    private List<string> CoordinatorsOf(string coordinate, string lead, TableColumns columns)
    {
        if (coordinate.Length > 0)
            return Parties(Together().Replace(coordinate, ""));
        return columns.ColumnOf(TaskRole.Coordinate) < 0 ? [.. sink.Roles.Coordinators(lead)] : [];
    }

    // "Sở A chủ trì, phối hợp với Sở B" in one cell of leads
    private static string LeadPiece(string lead)
    {
        var at = MatchForm.Of(lead).IndexOf("phối hợp", StringComparison.Ordinal);
        return LeadWord().Replace(at > 0 ? lead[..at] : lead, "").Trim(' ', ',', ';', ':', '(', '\n');
    }

    private static bool NamesBoth(string cell) =>
        MatchForm.Of(cell) is var form && form.Contains("chủ trì", StringComparison.Ordinal) && form.Contains("phối hợp", StringComparison.Ordinal);

    // "Sở A chủ trì; Sở B, UBND các xã phối hợp": the body stands before the word.
    private IReadOnlyList<string> CoordinatorsOfBoth(string both)
    {
        const string word = "phối hợp";
        var named = sink.Roles.Coordinators(both);
        if (named.Count > 0)
            return named;
        return [.. both.Split(';', '\n').Select(p => p.Trim(' ', '.', ',', ')')).Where(p => MatchForm.Of(p).EndsWith(word, StringComparison.Ordinal))
            .SelectMany(p => Parties(BehindLead().Replace(p[..^word.Length], "").Trim(' ', ',', '(', ':')))];
    }

    private IReadOnlyList<string> LeadsOf(string both)
    {
        var leads = sink.Roles.Leads(both);
        return leads.Count > 0 ? leads : Parties(LeadPiece(both));
    }

    private List<string> Parties(string cell) => IsEmpty(cell) ? [] : [.. parties.ReadCell(cell).Select(p => p.Name)];

    private static TracedText WorkOf(IReadOnlyList<TableCell> row, TableColumns columns)
    {
        var cell = row[columns.ColumnOf(TaskRole.Work)];
        if (!cell.Text.IsBlank)
            return cell.Text.Trim();
        // A group printed in the number column or over the whole row
        var other = row.FirstOrDefault(c => c.Text.Length > 12);
        return row.Count(c => !c.Text.IsBlank) <= 2 && other is not null ? other.Text.Trim() : TracedText.Empty;
    }

    private static string LabelOf(IReadOnlyList<TableCell> row, TableColumns columns)
    {
        var number = columns.ColumnOf(TaskRole.Number);
        if (number < 0)
            return "";
        var text = row[number].Text.Value.Trim(' ', '.', ')', '(');
        return text.Length <= 8 ? text : "";
    }

    // No agency and no time of its own, and told as a group by its number, its span or the finer numbers below it.
    private static bool IsGroup(Table table, int r, TableColumns columns)
    {
        var row = table.Rows[r];
        var work = columns.ColumnOf(TaskRole.Work);
        var number = columns.ColumnOf(TaskRole.Number);
        if (row[work].ColumnSpan > 1 && row[work].ColumnSpan >= columns.Roles.Length - 2)
            return true;
        for (var c = 0; c < row.Count; c++)
        {
            if (c != work && c != number && columns.Roles[c] is TaskRole.Lead or TaskRole.Coordinate or TaskRole.LeadAndCoordinate or TaskRole.Time or TaskRole.Product
                && !IsEmpty(row[c].Text.Value) && row[c] != row[work])
                return false;
        }
        var label = LabelOf(row, columns);
        if (label.Length == 0 && number >= 0)
            return true;
        var next = r + 1 < table.Rows.Count ? LabelOf(table.Rows[r + 1], columns) : "";
        return GroupLabel().IsMatch(label) || next.StartsWith(label + ".", StringComparison.Ordinal)
            || (Digits().IsMatch(label) && FinerLabel().IsMatch(next)) || row[work].Bold == true && HasPlainRows(table, columns);
    }

    private static bool HasPlainRows(Table table, TableColumns columns) =>
        table.Rows.Skip(columns.FirstRow).Any(r => r[columns.ColumnOf(TaskRole.Work)].Bold == false);

    // A table without header right behind one of the same width goes on with its rows.
    private bool LooksContinued(Table table, TableColumns columns)
    {
        var lead = columns.ColumnOf(TaskRole.Lead);
        return lead < 0
            ? table.Rows.Any(r => Digits().IsMatch(LabelOf(r, columns)))
            : table.Rows.Any(r => parties.IsPartyList(r[lead].Text.Value));
    }

    private static string Cell(IReadOnlyList<TableCell> row, TableColumns columns, TaskRole role) =>
        columns.ColumnOf(role) is >= 0 and var column ? row[column].Text.Value.Trim() : "";

    private static IEnumerable<TracedText> Lines(TracedText text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] != '\n')
                continue;
            if (text.Substring(start, i - start).Trim() is { Length: > 0 } line)
                yield return line;
            start = i + 1;
        }
    }

    private static TracedText StripMark(TracedText work)
    {
        var mark = LineMark.At(work.Value);
        return mark is { } m && (m.IsBullet || m.Kind is LineMarkKind.Number or LineMarkKind.Decimal or LineMarkKind.Roman or LineMarkKind.Letter)
            && !work.Value.AsSpan(m.Length).Contains("\n-", StringComparison.Ordinal) ? work.Substring(m.Length).Trim() : work;
    }

    private static bool IsEmpty(string cell) => cell.Trim(' ', '-', '–', '.', '/', '\n').Length == 0;

    private static bool IsDitto(string cell) => Ditto().IsMatch(MatchForm.Of(cell.Trim()));

    [GeneratedRegex(@"^(?:-?\s*nt\s*-?|như trên|như mục trên|-?\s*""\s*-?|''|”|“|//|\.\.?nt\.?\.?)\.?$")]
    private static partial Regex Ditto();

    [GeneratedRegex(@"^(?:[xX×✓√✔]|\(x\))$")]
    private static partial Regex Cross();

    [GeneratedRegex(@"^(?:tổng cộng|tổng số|cộng|tổng)\b(?!.*(?:kết|hợp))")]
    private static partial Regex Sum();

    [GeneratedRegex(@"^(?:[IVXL]+|[A-Z])$")]
    private static partial Regex GroupLabel();

    [GeneratedRegex(@"(?i)^(?:các )?(?:nhiệm vụ|nội dung|công việc)?\s*(?:giao|của|do)?\s+(?=\p{L})")]
    private static partial Regex OfBody();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(?:\d{1,3}\.\d{1,2}|[a-zđ]|-|\+)$")]
    private static partial Regex FinerLabel();

    [GeneratedRegex(@"(?i)\s*[-–(]?\s*(?:cơ quan |đơn vị )?chủ trì\s*[:)]?")]
    private static partial Regex LeadWord();

    [GeneratedRegex(@"(?i)^.*chủ trì[\s,]*(?:và\s+)?")]
    private static partial Regex BehindLead();

    [GeneratedRegex(@"(?i)^\s*(?:cơ quan |đơn vị )?phối hợp(?:\s+với)?\s*:?\s*")]
    private static partial Regex Together();
}
