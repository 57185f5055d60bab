namespace Xanh.Documents.Reading.Rows;

/// <summary>What a cell of a table holds.</summary>
public enum RowCellKind
{
    Empty,

    /// <summary>As somebody typed it, in the habit of their language.</summary>
    Text,

    /// <summary>A number the sheet knows as one: digits with a point.</summary>
    Number,

    /// <summary>A day the sheet knows as one: 31/12/2026.</summary>
    Day,

    /// <summary>A computation that failed: <c>#N/A</c>.</summary>
    Error,
}
