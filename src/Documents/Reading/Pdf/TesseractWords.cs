using System.Globalization;
using System.Text;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Takes words from the table that <c>tesseract … tsv</c> prints, without the specks it takes for signs.</summary>
internal static class TesseractWords
{
    /// <summary>Confidence below which a word without letters and digits is dirt.</summary>
    private const double Doubtful = 0.6;

    /// <summary>OCR is never as sure as a text layer.</summary>
    private const double Surest = 0.99;

    /// <summary>One row of the table: level, line it belongs to, box in dots, confidence 0–100, text.</summary>
    private sealed record Entry(string Line, Box Box, double Confidence, string Text);

    public static List<PageWord> Parse(ReadOnlySpan<byte> tsv, double scale)
    {
        var entries = new List<Entry>();
        foreach (var row in Encoding.UTF8.GetString(tsv).Split('\n'))
        {
            var fields = row.Split('\t');
            if (fields.Length >= 12 && fields[0] == "5" && fields[11].Trim().Length > 0)
                entries.Add(EntryOf(fields, scale));
        }
        return [.. entries.GroupBy(e => e.Line, StringComparer.Ordinal).SelectMany(Line)];
    }

    private static Entry EntryOf(string[] fields, double scale)
    {
        var n = fields.Skip(6).Take(5).Select(f => double.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        var box = new Box(n[0] * scale, n[1] * scale, (n[0] + n[2]) * scale, (n[1] + n[3]) * scale);
        return new Entry($"{fields[2]}.{fields[3]}.{fields[4]}", box, n[4] / 100, fields[11].Trim());
    }

    /// <summary>The words of a line, all as high as the line: a dash or "ra" is lower than its line and would go astray.</summary>
    private static IEnumerable<PageWord> Line(IGrouping<string, Entry> line)
    {
        var entries = line.Where((e, i) => !IsDirt(e, i == 0)).ToList();
        var lettered = entries.Where(e => e.Text.Any(char.IsLetterOrDigit)).ToList();
        if (lettered.Count == 0)
            yield break;
        var usual = TextLine.Median(lettered.Select(e => e.Box.Height));
        var sized = lettered.Where(e => e.Box.Height < 1.6 * usual).Select(e => e.Box).Aggregate((a, b) => a.Cover(b));
        foreach (var entry in entries)
        {
            var box = sized.Height < 2 * usual ? entry.Box with { Y0 = sized.Y0, Y1 = sized.Y1 } : entry.Box;
            yield return new PageWord(Repair(entry.Text), box) { Confidence = Math.Clamp(entry.Confidence, 0, Surest) };
        }
    }

    private static bool IsDirt(Entry entry, bool opensLine)
    {
        if (entry.Text.Any(char.IsLetterOrDigit))
            return false;
        if (entry.Text.All(c => c is '|' or '_' or '\'' or '`' or '~' or '^' or '°' or '‘' or '’' or '¦' or '\\' or '!' or '[' or ']' or '{' or '}'))
            return true;
        return entry.Confidence < Doubtful && !(opensLine && entry.Text is "-" or "+" or "–" or "—" or "•");
    }

    /// <summary>Repairs that are always right: the signs that stand for a dash, dirt at a word, letters that no Vietnamese word has.</summary>
    private static string Repair(string text)
    {
        if (text is "—" or "–" or "¬" or "--" or "~")
            return "-";
        var trimmed = text.Trim('|', '_');
        return (trimmed.Length > 0 ? trimmed : text)
            .Replace("ĐÐ", "Đ", StringComparison.Ordinal)
            .Replace("ÐĐ", "Đ", StringComparison.Ordinal)
            .Replace("Uu", "Ưu", StringComparison.Ordinal);
    }
}
