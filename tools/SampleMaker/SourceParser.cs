using System.Globalization;
using System.Text.RegularExpressions;

namespace Xanh.SampleMaker;

/// <summary>Reads the markup of a sample source; its rules stand in samples/README.md.</summary>
internal sealed partial class SourceParser(string path)
{
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);
    private readonly List<SamplePart> parts = [];
    private readonly List<Note> notes = [];
    private readonly string[] section = ["", "", ""];
    private List<Block> blocks = [];
    private string? partFile;
    private Note? heading;

    public SampleSource Parse()
    {
        var lines = new Queue<string>(File.ReadAllLines(path));
        if (lines.Peek() != "---")
            throw new FormatException($"{path}: no settings");
        lines.Dequeue();
        for (var line = lines.Dequeue(); line != "---"; line = lines.Dequeue())
        {
            var pair = line.Split(':', 2, StringSplitOptions.TrimEntries);
            settings[pair[0]] = pair[1];
        }
        while (lines.TryDequeue(out var line))
            ReadLine(line, lines);
        parts.Add(new SamplePart(partFile, blocks));
        return new SampleSource(Path.GetDirectoryName(path)!, settings, parts, notes);
    }

    private void ReadLine(string line, Queue<string> rest)
    {
        var word = line.Split(' ', 2);
        switch (word[0])
        {
            case "":
                break;
            case "@cols":
                blocks.Add(ReadColumns(Numbers(word[1]), rest));
                break;
            case "@table":
                blocks.Add(ReadTable(word[1], rest));
                break;
            case "@textbox":
                blocks.Add(new TextBoxBlock([.. UntilEnd(rest).Select(ReadParagraph)]));
                break;
            case "@landscape" or "@portrait":
                blocks.Add(new SectionBlock(word[0] == "@landscape"));
                break;
            case "@file":
                parts.Add(new SamplePart(partFile, blocks));
                (blocks, partFile) = ([], word[1]);
                break;
            default:
                var (text, marks) = Notes(line);
                if (text.Length > 0)
                    blocks.Add(new TextBlock(ReadParagraph(text)));
                AddNotes(marks, text, null);
                break;
        }
    }

    private ColumnsBlock ReadColumns(IReadOnlyList<int> widths, Queue<string> rest)
    {
        var rows = new List<IReadOnlyList<IReadOnlyList<SampleParagraph>>>();
        var (row, cell) = (new List<IReadOnlyList<SampleParagraph>>(), new List<SampleParagraph>());
        foreach (var line in UntilEnd(rest))
        {
            if (line is "||" or "==")
            {
                row.Add(cell);
                cell = [];
                if (line == "==")
                {
                    rows.Add(row);
                    row = [];
                }
                continue;
            }
            var (text, marks) = Notes(line);
            cell.Add(ReadParagraph(text));
            AddNotes(marks, text, null);
        }
        row.Add(cell);
        rows.Add(row);
        return new ColumnsBlock(widths, rows);
    }

    private TableBlock ReadTable(string arguments, Queue<string> rest)
    {
        var widths = Numbers(arguments);
        var rows = new List<TableLine>();
        string? group = null;
        foreach (var line in UntilEnd(rest))
        {
            var (text, marks) = Notes(line);
            var header = text.StartsWith("|!", StringComparison.Ordinal);
            var cells = text[(header ? 2 : 1)..].Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length != widths.Count)
                throw new FormatException($"{path}: {cells.Length} cells, {widths.Count} columns: {line}");
            var isGroup = !header && marks.Exists(m => m == "group");
            if (isGroup)
                group = cells[1] == "<" ? cells[0] : cells[1];
            rows.Add(new TableLine(header, cells) { Group = isGroup });
            AddNotes([.. marks.Where(m => m != "group")], string.Join(" | ", cells), group);
        }
        return new TableBlock(widths, rows);
    }

    private void AddNotes(List<string> marks, string lineText, string? group)
    {
        var plain = TrackedChanges.Accept(Code().Replace(lineText, ""));
        Enter(lineText);
        foreach (var mark in marks)
        {
            var fields = mark.Split(" | ", StringSplitOptions.TrimEntries);
            var head = fields[0].Split(' ', 2);
            var kind = head[0].TrimEnd('?');
            var value = head.Length > 1 && !OneField().IsMatch(head[1]) ? head[1] : "";
            var named = fields[1..].Concat(head.Length > 1 && value.Length == 0 ? [head[1]] : []).Select(f => f.Split('=', 2)).ToLookup(f => f[0].Trim(), f => f.Length > 1 ? f[1].Trim() : "", StringComparer.Ordinal);
            var note = new Note(kind, head[0].EndsWith('?'), value, named, Mark().Replace(plain, "").Trim(), string.Join('.', section.Where(s => s.Length > 0)), heading, group);
            if (kind == "H")
                heading = note;
            else
                notes.Add(note);
        }
    }

    /// <summary>Keeps the path of headings and forgets the agency of the heading before.</summary>
    private void Enter(string lineText)
    {
        var level = lineText.StartsWith("## ", StringComparison.Ordinal) ? 0 : lineText.StartsWith("### ", StringComparison.Ordinal) ? 1
            : lineText.StartsWith("#### ", StringComparison.Ordinal) ? 2 : -1;
        if (level < 0)
            return;
        heading = level < 2 ? null : heading;
        section[level] = lineText.TrimStart('#').Trim().Split(' ', 2)[0].TrimEnd('.', ')', '/');
        for (var i = level + 1; i < section.Length; i++)
            section[i] = "";
    }

    private static SampleParagraph ReadParagraph(string line)
    {
        var m = Code().Match(line);
        var look = m.Value.Trim() switch
        {
            "#" => ParagraphLook.Title,
            "##" => ParagraphLook.Part,
            "###" => ParagraphLook.Heading,
            "####" => ParagraphLook.SubHeading,
            ">" => ParagraphLook.LegalBasis,
            "!B" => ParagraphLook.CentredBold,
            "!c" => ParagraphLook.Centred,
            "!i" => ParagraphLook.CentredItalic,
            "!t" => ParagraphLook.MottoBold,
            "!n" => ParagraphLook.RecipientsHead,
            "!l" => ParagraphLook.RecipientsItem,
            "!r" => ParagraphLook.Rule,
            "!e" => ParagraphLook.Empty,
            _ => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("+ ", StringComparison.Ordinal) ? ParagraphLook.Bullet : ParagraphLook.Body,
        };
        return new SampleParagraph(look, line[m.Length..].Trim());
    }

    private static (string Text, List<string> Notes) Notes(string line)
    {
        var pieces = $" {line}".Split(" %% ");
        return (pieces[0].Trim(), [.. pieces[1..].Select(p => p.Trim())]);
    }

    private static IEnumerable<string> UntilEnd(Queue<string> rest)
    {
        for (var line = rest.Dequeue(); line != "@end"; line = rest.Dequeue())
        {
            if (line.Length > 0)
                yield return line;
        }
    }

    private static List<int> Numbers(string text) => [.. text.Split(' ').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"^(#{1,4}|>|!(B|c|i|t|n|l|r|e))( |$)", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex(@"^[a-z]+=")]
    private static partial Regex OneField();

    [GeneratedRegex(@"^([-+*•–]|[a-zđ]\)|\d+(\.\d+)*[./)]|[IVX]+\.)\s+", RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
