namespace Xanh.Documents.Reading.Docx;

/// <summary>How one level of a list is numbered.</summary>
internal sealed record NumberingLevel
{
    public static readonly NumberingLevel Silent = new() { Format = "none", Text = "" };

    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>The pattern: <c>%1.%2.</c></summary>
    public string Text { get; init; } = "";

    /// <summary>The font of the bullet, which tells a glyph from a character.</summary>
    public string? Font { get; init; }

    /// <summary>The level (from 1) after which counting starts again; 0 for never, null for any higher level.</summary>
    public int? RestartAfter { get; init; }

    /// <summary>All numbers of the pattern are written as digits.</summary>
    public bool DigitsOnly { get; init; }

    public bool GluedToText { get; init; }

    /// <summary>The paragraph style that stands for this level.</summary>
    public string? StyleId { get; init; }
}
