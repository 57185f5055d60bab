using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Xanh.Documents.Text;

namespace Xanh.Programme.Enterprises.Sectors;

/// <summary>The two-digit codes of VSIC in both editions, as Xanh brings them along (Lists/sectors.csv).</summary>
public static class SectorList
{
    public const string Newest = "2025";

    private static readonly string[] Editions = [Newest, "2018"];

    private static readonly Dictionary<(string Edition, string Code), Sector> ByCode = Read().ToDictionary(s => (s.Edition, s.Code));

    // The newest edition first: its word for a name wins.
    private static readonly Dictionary<string, string> ByName = Editions.SelectMany(Of)
        .SelectMany(s => new[] { s.Vietnamese, s.English }, (s, name) => (Name: VietnameseText.FoldWithoutAccents(name), s.Code))
        .GroupBy(n => n.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Code, StringComparer.Ordinal);

    /// <summary>The codes of an edition, in order.</summary>
    public static IEnumerable<Sector> Of(string edition) => ByCode.Values.Where(s => string.Equals(s.Edition, edition, StringComparison.Ordinal));

    /// <param name="code">Two to five digits.</param>
    /// <returns>The two-digit branch it lies in; null when the edition has none.</returns>
    public static Sector? Find(string edition, string code) => code.Length < 2 ? null : ByCode.GetValueOrDefault((edition, code[..2]));

    /// <summary>The branch in the newest edition that has it; null when none has.</summary>
    public static Sector? Find(string code) => Editions.Select(e => Find(e, code)).FirstOrDefault(s => s is not null);

    /// <summary>The code of a branch by its name in either language, with or without accents; null for none.</summary>
    public static string? CodeOf(string name) => ByName.GetValueOrDefault(VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(name)));

    private static List<Sector> Read()
    {
        using var stream = typeof(SectorList).Assembly.GetManifestResourceStream("sectors.csv") ?? throw new InvalidOperationException("The list sectors is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var sectors = new List<Sector>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            sectors.Add(new Sector(csv[0]!, csv[1]!, csv[2]!, csv[3]!, csv[4] is { Length: > 0 } other ? other.Split(' ') : [csv[1]!]));
        return sectors;
    }
}
