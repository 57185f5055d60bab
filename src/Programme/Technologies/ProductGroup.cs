using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Technologies;

/// <summary>A group of products of the environmental industry, from the list Lists/product-groups.csv.</summary>
/// <param name="Code">Stable; what is kept.</param>
/// <param name="TargetFrom">Percent of the demand that domestic supply is to cover, at least; null where no target is set.</param>
/// <param name="TargetTo">Percent, at most.</param>
public sealed record ProductGroup(string Code, string Vietnamese, string English, decimal? TargetFrom, decimal? TargetTo)
{
    /// <summary>In the order of the list.</summary>
    public static IReadOnlyList<ProductGroup> All { get; } = Read();

    public static ChoiceList List { get; } = new([.. All.Select(g => g.Code)], (code, culture) => Find(code)?.Name(culture));

    /// <returns>Null for a code not in the list.</returns>
    public static ProductGroup? Find(string code) => All.FirstOrDefault(g => string.Equals(g.Code, code, StringComparison.Ordinal));

    public string Name(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;

    private static List<ProductGroup> Read()
    {
        using var stream = typeof(ProductGroup).Assembly.GetManifestResourceStream("product-groups.csv")
            ?? throw new InvalidOperationException("The list product-groups is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var groups = new List<ProductGroup>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            groups.Add(new ProductGroup(csv[0]!, csv[1]!, csv[2]!, Percent(csv[3]), Percent(csv[4])));
        return groups;
    }

    private static decimal? Percent(string? text) => string.IsNullOrEmpty(text) ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
