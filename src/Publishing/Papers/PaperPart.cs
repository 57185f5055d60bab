namespace Xanh.Publishing.Papers;

/// <summary>A stretch of the text of an official document.</summary>
public abstract record PaperPart
{
    private PaperPart()
    {
    }

    /// <summary>A heading with its number in the text: <c>I. Kết quả</c>, <c>1. …</c>.</summary>
    /// <param name="Level">1 or 2.</param>
    public sealed record Heading(string Text, int Level = 1) : PaperPart;

    /// <summary>A paragraph; <paramref name="Lead"/> stands in italics before it.</summary>
    public sealed record Words(string Text, string? Lead = null) : PaperPart;

    /// <summary>A table with a heading that is repeated on each page.</summary>
    public sealed record Grid(IReadOnlyList<GridColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : PaperPart;
}
