namespace Xanh.Documents.Reading.Pdf;

/// <summary>One cell of a grid: its place, how far it reaches, and its box on the page.</summary>
internal sealed record GridCell(int Row, int Column, int RowSpan, int ColumnSpan, Box Box);
