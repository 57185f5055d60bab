using System.Text;

namespace Xanh.Documents.Reading.Docx;

/// <summary>One line of a paragraph while it is read: its text and whether all of it is bold or italic.</summary>
internal sealed class LineDraft
{
    private bool allBold = true;
    private bool allItalic = true;
    private bool hasText;

    public StringBuilder Text { get; } = new();

    /// <summary>The line stands on a page or column of its own.</summary>
    public bool BeginsPage { get; init; }

    public bool Bold => hasText && allBold;

    public bool Italic => hasText && allItalic;

    public bool IsBlank => !hasText;

    public void Append(string text, RunProperties look)
    {
        Text.Append(text);
        if (string.IsNullOrWhiteSpace(text))
            return;
        hasText = true;
        allBold &= look.Bold is true;
        allItalic &= look.Italic is true;
    }

    /// <summary>Puts <paramref name="next"/> behind this line, a blank between them.</summary>
    public void Join(LineDraft next)
    {
        Text.Append(' ').Append(next.Text);
        if (next.IsBlank)
            return;
        allBold &= next.allBold;
        allItalic &= next.allItalic;
        hasText = true;
    }
}
