using System.Text;

namespace Xanh.Documents.Text.Repair;

/// <summary>Characters: composed letters, Đ for its look-alikes, invisible ones removed, every run of blanks one blank, no blanks at the ends.</summary>
internal static class CharacterRepair
{
    // Letters of Icelandic: a text that has them means its Ð.
    private const string Icelandic = "þÞæÆ";

    public static TracedText Apply(TracedText text)
    {
        var value = text.Value;
        var first = FirstUnclean(value);
        if (first < 0)
            return text;
        var marked = first > 0 && value[first] is >= '\u0300' and <= '\u036F';
        return Clean(text, marked ? first - 1 : first);
    }

    private static int FirstUnclean(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c == ' ' ? i == 0 || i == value.Length - 1 || value[i - 1] == ' ' : IsSuspect(c))
                return i;
        }
        return -1;
    }

    private static bool IsSuspect(char c) => c switch
    {
        < ' ' or '\\' => true,
        < '\u007F' => false,
        <= '\u00A0' or '\u00AD' or 'Ð' or 'ð' or 'Ɖ' or 'ɖ' => true,
        < '\u0300' => false,
        <= '\u036F' or '\u1680' or '\u180E' or '\u3000' or '\uFEFF' => true,
        >= '\u2000' and <= '\u200F' or >= '\u2028' and <= '\u202F' or >= '\u205F' and <= '\u206F' => true,
        _ => false,
    };

    private static TracedText Clean(TracedText text, int from)
    {
        var value = text.Value;
        var keepEth = value.AsSpan().IndexOfAny(Icelandic) >= 0;
        var builder = new TracedTextBuilder().Append(text, 0, from);
        for (var i = from; i < value.Length;)
        {
            var marks = MarksBehind(value, i);
            if (marks > 0 && !char.IsWhiteSpace(value[i]))
            {
                AppendComposed(builder, text, i, 1 + marks);
                i += 1 + marks;
                continue;
            }
            var taken = EscapedLineEnd(value, i);
            if (taken > 0 || char.IsWhiteSpace(value[i]))
                AppendBlank(builder, text, i, Math.Max(taken, 1));
            else if (!IsInvisible(value[i]))
                builder.Append(keepEth ? value[i] : Latin(value[i]), text.StartOf(i), text.EndOf(i));
            i += Math.Max(taken, 1);
        }
        while (builder.Length > 0 && builder[^1] == ' ')
            builder.Truncate(builder.Length - 1);
        return builder.ToTracedText();
    }

    private static int MarksBehind(string value, int at)
    {
        var end = at + 1;
        while (end < value.Length && value[end] is >= '\u0300' and <= '\u036F')
            end++;
        return end - at - 1;
    }

    private static void AppendComposed(TracedTextBuilder builder, TracedText text, int at, int length)
    {
        var piece = text.Value.Substring(at, length);
        if (!char.IsSurrogate(piece[0]))
            piece = piece.Normalize(NormalizationForm.FormC);
        foreach (var c in piece)
            builder.Append(c, text.StartOf(at), text.EndOf(at + length - 1));
    }

    private static void AppendBlank(TracedTextBuilder builder, TracedText text, int at, int length)
    {
        if (builder.Length > 0 && builder[^1] != ' ')
            builder.Append(' ', text.StartOf(at), text.EndOf(at + length - 1));
    }

    // The two or four characters \n or \r\n, left by a program that printed its string instead of the line end.
    private static int EscapedLineEnd(string value, int at)
    {
        if (value[at] != '\\')
            return 0;
        var rest = value.AsSpan(at);
        if (rest.StartsWith(@"\r\n"))
            return 4;
        return rest.StartsWith(@"\n") && (rest.Length == 2 || !char.IsAsciiLetterLower(rest[2])) ? 2 : 0;
    }

    private static bool IsInvisible(char c) => c switch
    {
        '\u00AD' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2060' and <= '\u206F' => true,
        _ => char.IsControl(c),
    };

    private static char Latin(char c) => c switch
    {
        'Ð' or 'Ɖ' => 'Đ',
        'ð' or 'ɖ' => 'đ',
        _ => c,
    };
}
