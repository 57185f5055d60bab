using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>One line of a text file as printed, blanks at its head included.</summary>
internal sealed class PrintedLine(TracedText raw)
{
    public TracedText Raw { get; } = raw;

    public TracedText Text { get; } = raw.Trim("\uFEFF\f");

    public string Value => Text.Value;

    public bool IsBlank => Text.Length == 0;

    /// <summary>The border of a cell: nothing but "|".</summary>
    public bool IsBar => Value is "|";

    public TextLine AsTextLine(LineGap gap) => new(Text, gap, IndentOf(Raw.Value));

    /// <summary>Writes the text into the source text and cuts it into lines.</summary>
    public static IReadOnlyList<PrintedLine> All(string text, ReadContext context)
    {
        var lines = new List<PrintedLine>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            lines.Add(new PrintedLine(context.Text.Append(line.ToString())));
            context.Text.EndLine();
        }
        return lines;
    }

    private static int IndentOf(string raw)
    {
        var at = 0;
        while (at < raw.Length && char.IsWhiteSpace(raw[at]))
            at++;
        return at;
    }
}
