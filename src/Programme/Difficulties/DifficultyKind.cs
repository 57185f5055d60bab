using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xanh.Programme.Difficulties;

/// <summary>What sort of difficulty it is, from the list Lists/difficulty-kinds.csv.</summary>
/// <param name="Code">Stable; what is kept.</param>
/// <param name="Days">Working days an answer usually takes.</param>
public sealed record DifficultyKind(string Code, string Vietnamese, string English, int Days)
{
    /// <summary>In the order of the list.</summary>
    public static IReadOnlyList<DifficultyKind> All { get; } = Read();

    /// <returns>Null for a code not in the list.</returns>
    public static DifficultyKind? Find(string? code) => All.FirstOrDefault(k => string.Equals(k.Code, code, StringComparison.Ordinal));

    public string Name(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;

    private static List<DifficultyKind> Read()
    {
        using var stream = typeof(DifficultyKind).Assembly.GetManifestResourceStream("difficulty-kinds.csv")
            ?? throw new InvalidOperationException("The list difficulty-kinds is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var kinds = new List<DifficultyKind>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            kinds.Add(new DifficultyKind(csv[0]!, csv[1]!, csv[2]!, int.Parse(csv[3]!, CultureInfo.InvariantCulture)));
        return kinds;
    }
}
