using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Organisations;

/// <summary>Reads a list of agencies from CSV: columns <c>code, name, kind, parent, aliases, standing</c> (aliases parted by semicolons; <c>x</c> marks the standing agency).</summary>
public static class UnitList
{
    private static readonly string[] Required = ["code", "name"];

    /// <param name="fileName">Named in refusals.</param>
    public static Outcome<IReadOnlyList<UnitRow>> Read(TextReader text, string fileName)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { MissingFieldFound = null, TrimOptions = TrimOptions.Trim };
        using var csv = new CsvReader(text, configuration);
        var header = csv.Read() && csv.ReadHeader() ? csv.HeaderRecord! : [];
        foreach (var column in Required.Where(c => !header.Contains(c, StringComparer.Ordinal)))
            return new Refusal("units-header", fileName, column);
        var rows = new List<UnitRow>();
        while (csv.Read())
        {
            var row = new UnitRow(csv.GetField("code")!, csv.GetField("name")!, Optional(csv, "kind"), Optional(csv, "parent"), Aliases(csv), Optional(csv, "standing") is not null);
            if (row.Code.Length == 0 || row.Name.Length == 0)
                return new Refusal("units-row", fileName, csv.Parser.RawRow.ToString(CultureInfo.InvariantCulture));
            rows.Add(row);
        }
        return Outcome<IReadOnlyList<UnitRow>>.FromValue(rows);
    }

    private static string? Optional(CsvReader csv, string column) =>
        csv.TryGetField<string>(column, out var value) && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static string[] Aliases(CsvReader csv) =>
        Optional(csv, "aliases")?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
