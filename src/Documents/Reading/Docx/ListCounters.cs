using System.Text;

namespace Xanh.Documents.Reading.Docx;

/// <summary>Counts the lists of one document and says what mark each of their paragraphs carries.</summary>
internal sealed class ListCounters(Numbering numbering, StyleSheet styles)
{
    private readonly Dictionary<int, int?[]> counters = [];
    private readonly Dictionary<NumberingList, bool[]> started = new(ReferenceEqualityComparer.Instance);

    /// <summary>Counts one paragraph and returns its mark, or null when it carries none.</summary>
    public ListMark? Next(ParagraphProperties own, Style style)
    {
        var id = own.NumberingId ?? style.Paragraph.NumberingId;
        if (id is null or 0 || numbering.List(id.Value) is not { } list)
            return null;
        var level = own.Level ?? (own.NumberingId is null ? style.Paragraph.Level ?? numbering.LevelOfStyle(list, style.Id, styles) : 0);
        level = Math.Clamp(level, 0, Numbering.Levels - 1);
        if (numbering.Level(list, level, styles) is not { } definition)
            return null;
        var count = Count(list, level, definition);
        return definition.Format == "bullet" ? Bullet(definition) : Number(list, level, definition, count);
    }

    private int?[] Count(NumberingList list, int level, NumberingLevel definition)
    {
        if (!counters.TryGetValue(list.DefinitionId, out var count))
            counters[list.DefinitionId] = count = new int?[Numbering.Levels];
        if (list.Starts.TryGetValue(level, out var first) && StartsHere(list, level))
            count[level] = first;
        else
            count[level] = count[level] is { } last ? last + 1 : definition.Start;
        for (var deeper = level + 1; deeper < Numbering.Levels; deeper++)
        {
            var restart = numbering.Level(list, deeper, styles)?.RestartAfter;
            if (restart is null || level < restart)
                count[deeper] = null;
        }
        return count;
    }

    private bool StartsHere(NumberingList list, int level)
    {
        if (!started.TryGetValue(list, out var levels))
            started[list] = levels = new bool[Numbering.Levels];
        var isFirst = !levels[level];
        levels[level] = true;
        return isFirst;
    }

    private static ListMark? Bullet(NumberingLevel definition)
    {
        var text = definition.Text.Trim();
        if (text.Length == 0)
            return null;
        // A letter or a private character is a glyph of its font: a hand-drawn dot, square or tick.
        var isGlyph = text[0] is >= '\uE000' and <= '\uF8FF' || char.IsLetterOrDigit(text[0]) || SymbolGlyphs.IsFont(definition.Font);
        return new ListMark(isGlyph ? "-" : text, IsBullet: true, definition.GluedToText);
    }

    private ListMark? Number(NumberingList list, int level, NumberingLevel definition, int?[] count)
    {
        var text = new StringBuilder();
        var pattern = definition.Text;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length && pattern[i + 1] is >= '1' and <= '9')
            {
                var shown = pattern[++i] - '1';
                var shownLevel = shown == level ? definition : numbering.Level(list, shown, styles) ?? NumberingLevel.Silent;
                text.Append(NumberFormat.Write(count[shown] ?? shownLevel.Start, definition.DigitsOnly ? "decimal" : shownLevel.Format));
            }
            else
            {
                text.Append(pattern[i]);
            }
        }
        var mark = text.ToString().Trim();
        return mark.Length == 0 ? null : new ListMark(mark, IsBullet: false, definition.GluedToText);
    }
}
