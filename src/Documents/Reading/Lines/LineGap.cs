namespace Xanh.Documents.Reading.Lines;

/// <summary>What parts a line from the one above.</summary>
internal enum LineGap
{
    None,

    /// <summary>A blank line; it may be mere spacing.</summary>
    Blank,

    /// <summary>A cell border, a new page region: the line above has certainly ended.</summary>
    Break,
}
