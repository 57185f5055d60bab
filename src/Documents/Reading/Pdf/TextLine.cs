using System.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Words of one column that stand on one line.</summary>
internal sealed class TextLine
{
    public TextLine(IReadOnlyList<PageWord> words, PdfPage page)
    {
        Words = words;
        Page = page;
        Box = words.Select(w => w.Box).Aggregate((a, b) => a.Cover(b));
        Height = Median(words.Select(w => w.Box.Height));
        Text = Join(words);
    }

    public IReadOnlyList<PageWord> Words { get; }

    public PdfPage Page { get; }

    public Box Box { get; }

    /// <summary>Height of a usual word of the line.</summary>
    public double Height { get; }

    public string Text { get; }

    /// <summary>The column the line belongs to.</summary>
    public TextColumn Column { get; set; } = TextColumn.Unknown;

    public PageWord First => Words[0];

    public PageWord Last => Words[^1];

    public bool StartsLower => FirstLetter is { } c && char.IsLower(c);

    /// <summary>True when every word with a letter is bold; null when not known.</summary>
    public bool? Bold => All(w => w.Bold);

    public bool? Italic => All(w => w.Italic);

    public bool IsUpper => Text.Any(char.IsLetter) && !Text.Any(char.IsLower);

    public bool EndsSentence => Text.Length > 0 && Text.TrimEnd('”', '"', ')', ' ') is { Length: > 0 } text && ".;:!?".Contains(text[^1], StringComparison.Ordinal);

    /// <summary>Gaps between neighbouring words; the gap behind word i at i.</summary>
    public IEnumerable<double> Gaps => Words.Zip(Words.Skip(1), (a, b) => b.Box.X0 - a.Box.X1);

    private char? FirstLetter => Text.SkipWhile(c => "“\"(‘".Contains(c, StringComparison.Ordinal)).Select(c => (char?)c).FirstOrDefault();

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted.Length == 0 ? 0 : sorted[sorted.Length / 2];
    }

    public override string ToString() => Text;

    /// <summary>A blank between words, none where two pieces touch (a change of font within a word).</summary>
    private static string Join(IReadOnlyList<PageWord> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            var gap = words[i].Box.X0 - words[i - 1].Box.X1;
            if (gap > 0.06 * words[i].Box.Height || words[i].Confidence < 1)
                text.Append(' ');
            text.Append(words[i].Text);
        }
        return text.ToString();
    }

    private bool? All(Func<PageWord, bool?> look)
    {
        bool? all = null;
        foreach (var word in Words)
        {
            if (look(word) is not { } has || !word.Text.Any(char.IsLetter))
                continue;
            if (!has)
                return false;
            all = true;
        }
        return all;
    }
}
