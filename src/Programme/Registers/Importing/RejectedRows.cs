namespace Xanh.Programme.Registers.Importing;

/// <summary>The rows of a table that were not taken.</summary>
/// <param name="Labels">Header of the table.</param>
public sealed record RejectedRows(IReadOnlyList<string> Labels, IReadOnlyList<RejectedRow> Rows)
{
    /// <summary>How many are put into a file.</summary>
    public const int Most = 20_000;
}
