using Xanh.Documents.Reading.Rows;

namespace Xanh.Programme.Registers.Importing;

/// <summary>What is wrong, or doubtful, with a cell of an imported table.</summary>
/// <param name="Column">From 0; null for the row as a whole.</param>
/// <param name="Field">Key of the field; empty for the row as a whole.</param>
public sealed record CellFault(int Row, int? Column, string Field, Finding Finding)
{
    /// <summary>C12; 12 for the whole row.</summary>
    public string Place => Column is { } column ? ColumnLetters.Place(column, Row) : Row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
