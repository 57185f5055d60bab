namespace Xanh.Publishing.Annexes;

/// <summary>Index of a cell format in the workbook's styles, see <see cref="SheetStyles"/>.</summary>
internal enum CellStyle : uint
{
    Plain,
    Title,
    Header,
    Text,
    Integer,
    Number,
    Date,
    Percent,

    /// <summary>Bold: rows of sums.</summary>
    StrongText,
    StrongInteger,
}
