using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xanh.Programme.Organisations;

/// <summary>Provinces, communes and usual groups as Xanh brings them along (Lists/).</summary>
public static class CommuneList
{
    /// <summary>Since when the communes of the list are in being: local government of two levels.</summary>
    public static DateOnly Since { get; } = new(2025, 7, 1);

    /// <summary>Code and name of every province.</summary>
    public static IReadOnlyList<(string Code, string Name)> Provinces() => Read("provinces", csv => (csv[0]!, csv[1]!));

    /// <summary>Every commune, ward and special zone of the country.</summary>
    public static IReadOnlyList<CommuneRow> Communes() => Read("communes", csv => new CommuneRow(csv[0]!, csv[1]!, csv[2]!, [.. Before(csv[3]!)]));

    /// <summary>The collective names most plans use.</summary>
    public static IReadOnlyList<CreateGroup.Request> UsualGroups() => Read("usual-groups", csv => new CreateGroup.Request(
        csv[0]!, Parts(csv[2]!, ';'), [.. Parts(csv[1]!, ';').Select(UnitKinds.Of)], []));

    /// <summary>Departments and bodies that provinces usually have; the one for industry and trade as the standing agency.</summary>
    public static IReadOnlyList<UsualUnit> UsualUnits() => Read("usual-units", csv => new UsualUnit(
        new UnitRow(csv[0]!, csv[1]!, csv[2], null, Parts(csv[4]!, ';'), IsStanding: csv[0] == "SCT"), csv[3] == "x"));

    // "Huyện A, Tỉnh B: Xã C; Xã D | Huyện E, Tỉnh B: Xã F"
    private static IEnumerable<(string Name, string Place)> Before(string cell) => Parts(cell, '|').SelectMany(place =>
        Parts(place[(place.IndexOf(':', StringComparison.Ordinal) + 1)..], ';'), (place, name) => (name, place.Split(':')[0]));

    private static string[] Parts(string text, char separator) => text.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<T> Read<T>(string list, Func<CsvReader, T> row)
    {
        using var stream = typeof(CommuneList).Assembly.GetManifestResourceStream(list + ".csv")
            ?? throw new InvalidOperationException($"The list {list} is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var rows = new List<T>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            rows.Add(row(csv));
        return rows;
    }
}
