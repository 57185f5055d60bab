namespace Xanh.Documents.Reading.Rows;

/// <summary>What reading a table may cost; rows are read one by one, so it is more than a document may.</summary>
internal static class RowLimits
{
    /// <summary>Rows with something in them.</summary>
    public const int MostRows = 200_000;

    public const int MostColumns = 1_000;

    /// <summary>Letters in a cell, as in Excel.</summary>
    public const int LongestCell = 32_767;

    public static ReadLimits Package { get; } = new() { FileBytes = 100L << 20, EntryBytes = 512L << 20, UnpackedBytes = 768L << 20, Entries = 1_000, TableRows = MostRows };
}
