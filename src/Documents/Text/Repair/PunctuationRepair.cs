namespace Xanh.Documents.Text.Repair;

/// <summary>Blanks around punctuation: none before , . ; : and one behind where two words or sentences would touch.</summary>
internal static class PunctuationRepair
{
    public static TracedText Apply(TracedText text)
    {
        var value = text.Value;
        var edits = new TextEdits();
        for (var i = 1; i < value.Length; i++)
        {
            if (value[i] is not (',' or '.' or ';' or ':'))
                continue;
            if (value[i - 1] == ' ' && MayClose(value, i))
                edits.Remove(i - 1, 1);
            if (TouchesNextWord(value, i))
                edits.InsertBlank(i + 1);
        }
        return edits.Apply(text);
    }

    // Not before dots of omission, a ratio (1 : 2), or what begins with a dot (.docx).
    private static bool MayClose(string value, int at)
    {
        if (at < 2 || value[at - 2] is '.' or ',' or ';' or ':' or '|')
            return false;
        if (at + 1 == value.Length)
            return true;
        var next = value[at + 1];
        if (next == ' ')
            return value[at] != ':' || !char.IsDigit(value[at - 2]) || at + 2 >= value.Length || !char.IsDigit(value[at + 2]);
        return next is ')' or '”' or '"' or ']' || (value[at] == '.' && next == '/');
    }

    private static bool TouchesNextWord(string value, int at)
    {
        if (at + 1 >= value.Length || !char.IsLower(value[at - 1]))
            return false;
        var next = value[at + 1];
        return value[at] switch
        {
            ';' => char.IsLetter(next),
            ',' => char.IsLetter(next) && EndsWord(value, at),
            '.' => char.IsUpper(next) && at + 2 < value.Length && char.IsLower(value[at + 2]) && EndsWord(value, at),
            _ => false,
        };
    }

    // A Vietnamese word of two letters or more stands before the mark: "mình.Đạt", not "Tp.Huế" or an address.
    private static bool EndsWord(string value, int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(value[start - 1]))
            start--;
        if (at - start is < 2 or > VietnameseSyllable.MaxLength || (start > 0 && value[start - 1] is not (' ' or '(' or '“' or '"' or ',' or ';' or '.')))
            return false;
        Span<char> lower = stackalloc char[at - start];
        value.AsSpan(start, at - start).ToLowerInvariant(lower);
        return VietnameseSyllable.IsValid(lower);
    }
}
