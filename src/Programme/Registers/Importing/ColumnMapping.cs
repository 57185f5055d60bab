using System.Security.Cryptography;
using System.Text;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Which column of a table meant which field the last time; remembered for tables with the same header.</summary>
public sealed class ColumnMapping
{
    public required string ProvinceId { get; init; }

    /// <summary>Code of the register.</summary>
    public required string Register { get; init; }

    /// <summary>Hash of the header's labels, see <see cref="MarkOf"/>.</summary>
    public required string Header { get; init; }

    /// <summary>Keys of fields by the number of the column; empty for a column that is not taken.</summary>
    public IReadOnlyList<string> Columns { get; set; } = [];

    /// <summary>The same for headers that differ in accents and letter case only.</summary>
    public static string MarkOf(IEnumerable<string> labels) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', labels.Select(Slug.Of)))));
}
