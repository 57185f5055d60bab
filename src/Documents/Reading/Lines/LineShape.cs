using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>What one line shows at its ends: mark, case, punctuation.</summary>
internal sealed class LineShape
{
    public LineShape(string line)
    {
        Line = line;
        Mark = LineMark.At(line);
        var body = Mark is { } mark ? line.AsSpan(mark.Length) : line;
        IsCapitals = AllCapitals(body);
        BodyStart = body.Length > 0 ? body[0] : '\0';
        EndsSentence = EndOf(line) is '.' or ';' or ':' or '!' or '?' or '…' or '/';
        EndsComma = line.EndsWith(',');
    }

    public string Line { get; }

    public LineMark? Mark { get; }

    /// <summary>All letters are capitals, and there are at least two words or a long one: headings, titles, letterheads.</summary>
    public bool IsCapitals { get; }

    /// <summary>The first character behind the mark.</summary>
    public char BodyStart { get; }

    public bool StartsLower => Mark is null && char.IsLower(BodyStart);

    public bool EndsSentence { get; }

    public bool EndsComma { get; }

    public int FirstWordLength => Line.IndexOf(' ', StringComparison.Ordinal) is var at and >= 0 ? at : Line.Length;

    public string LastWord => Line[(Line.LastIndexOf(' ') + 1)..].ToLowerInvariant();

    /// <summary>The line without its mark.</summary>
    public string Body => Mark is { } mark ? Line[mark.Length..] : Line;

    private static char EndOf(string line)
    {
        var end = line.Length - 1;
        while (end > 0 && line[end] is '”' or '"' or ')' or '’')
            end--;
        return end >= 0 ? line[end] : '\0';
    }

    private static bool AllCapitals(ReadOnlySpan<char> body)
    {
        var capitals = 0;
        var words = 1;
        foreach (var c in body)
        {
            if (char.IsLower(c))
                return false;
            capitals += char.IsUpper(c) ? 1 : 0;
            words += c == ' ' ? 1 : 0;
        }
        return capitals >= 4 && (words > 1 || capitals == body.Length);
    }
}
