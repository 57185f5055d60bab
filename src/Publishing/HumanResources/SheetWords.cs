using System.Globalization;
using Xanh.Documents.Reading.Rows;

namespace Xanh.Publishing.HumanResources;

/// <summary>Cells as somebody would have typed them.</summary>
internal static class SheetWords
{
    /// <summary>A number of the sheet in the habit of the reader; everything else as it stands.</summary>
    public static string Typed(RowCell cell, CultureInfo culture) =>
        cell.Kind == RowCellKind.Number ? cell.Text.Replace(".", culture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal) : cell.Text;
}
