namespace Xanh.Documents.Reading.Docx;

/// <summary>One style of the document, with what it inherits already filled in.</summary>
internal sealed record Style(string Id, string? BasedOn, string Name, ParagraphProperties Paragraph, RunProperties Run)
{
    public static readonly Style None = new("", null, "", default, default);

    /// <summary>A line of a table of contents, which repeats headings.</summary>
    public bool IsContentsLine => Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase);

    /// <summary>This style with <paramref name="under"/> where it does not say.</summary>
    public Style Over(Style under) => this with
    {
        Run = Run.Over(under.Run),
        Paragraph = Paragraph with
        {
            Alignment = Paragraph.Alignment ?? under.Paragraph.Alignment,
            NumberingId = Paragraph.NumberingId ?? under.Paragraph.NumberingId,
            Level = Paragraph.Level ?? under.Paragraph.Level,
        },
    };
}
