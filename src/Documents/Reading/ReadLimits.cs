namespace Xanh.Documents.Reading;

/// <summary>What a reader may spend on one file before it refuses.</summary>
public sealed record ReadLimits
{
    public static readonly ReadLimits Default = new();

    public long FileBytes { get; init; } = 200L << 20;

    /// <summary>Bytes that one entry of a ZIP container may unpack to.</summary>
    public long EntryBytes { get; init; } = 256L << 20;

    /// <summary>Bytes that all entries together may unpack to.</summary>
    public long UnpackedBytes { get; init; } = 512L << 20;

    public int Entries { get; init; } = 10_000;

    /// <summary>Unpacked ÷ packed size above which an entry is taken for a bomb (small entries excepted).</summary>
    public int Ratio { get; init; } = 200;

    /// <summary>Rows that one table may have.</summary>
    public int TableRows { get; init; } = 100_000;

    /// <summary>Places (rows × columns) that one table may have.</summary>
    public int TableCells { get; init; } = 2_000_000;

    public int Pages { get; init; } = 2_000;

    public TimeSpan ToolTime { get; init; } = TimeSpan.FromSeconds(60);

    public long ToolMemoryBytes { get; init; } = 1L << 30;
}
