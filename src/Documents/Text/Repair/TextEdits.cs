namespace Xanh.Documents.Text.Repair;

/// <summary>Removals and inserted blanks, noted from left to right and then applied to a text in one go.</summary>
internal sealed class TextEdits
{
    private readonly List<(int At, int Removed)> edits = [];

    public bool Any => edits.Count > 0;

    /// <summary>Takes <paramref name="length"/> characters out.</summary>
    public void Remove(int at, int length) => edits.Add((at, length));

    /// <summary>Puts a blank before the character at <paramref name="at"/>.</summary>
    public void InsertBlank(int at) => edits.Add((at, 0));

    /// <summary>Takes every blank inside <c>[start, end)</c> out.</summary>
    public void RemoveBlanks(string value, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(value[i]))
                Remove(i, 1);
        }
    }

    public TracedText Apply(TracedText text)
    {
        if (!Any)
            return text;
        var builder = new TracedTextBuilder();
        var done = 0;
        foreach (var (at, removed) in edits)
        {
            builder.Append(text, done, at - done);
            if (removed == 0)
                builder.AppendBetween(" ", text.StartOf(at));
            done = at + removed;
        }
        return builder.Append(text, done, text.Length - done).ToTracedText();
    }
}
