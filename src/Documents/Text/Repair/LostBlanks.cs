namespace Xanh.Documents.Text.Repair;

/// <summary>Blanks that got lost between two words, put back where nothing else can be meant.</summary>
/// <remarks>Numbers with units and codes (m2, CO2, 30A, 3R, QH14), addresses, names and loan words stay as they are.</remarks>
internal static class LostBlanks
{
    public static TracedText Restore(TracedText text)
    {
        // A run cut at a capital may hold a second pair of words.
        for (var repaired = Pass(text); ; repaired = Pass(text))
        {
            if (ReferenceEquals(repaired, text))
                return text;
            text = repaired;
        }
    }

    private static TracedText Pass(TracedText text)
    {
        var value = text.Value;
        var edits = new TextEdits();
        for (var i = 0; i < value.Length;)
        {
            if (!char.IsLetterOrDigit(value[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < value.Length && char.IsLetterOrDigit(value[i]))
                i++;
            if (i - start > 2)
                GluedWords.Cut(value, start, i, edits);
        }
        return edits.Apply(text);
    }
}
