using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xanh.Programme.HumanResources;

/// <summary>An occupation of the list Lists/occupations.csv, with which a register begins.</summary>
public sealed record UsualOccupation(string Vietnamese, string English, string Level, string Skills)
{
    /// <summary>In the order of the list: by level.</summary>
    public static IReadOnlyList<UsualOccupation> All { get; } = Read();

    private static List<UsualOccupation> Read()
    {
        using var stream = typeof(UsualOccupation).Assembly.GetManifestResourceStream("occupations.csv")
            ?? throw new InvalidOperationException("The list occupations is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var occupations = new List<UsualOccupation>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            occupations.Add(new UsualOccupation(csv[0]!, csv[1]!, csv[2]!, csv[3]!));
        return occupations;
    }
}
