using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Xanh.Programme.Budget;

/// <summary>Where money of a budget line comes from, from the list Lists/budget-sources.csv.</summary>
/// <param name="Code">Stable; what is kept.</param>
public sealed record BudgetSource(string Code, string Vietnamese, string English)
{
    /// <summary>In the order of the list.</summary>
    public static IReadOnlyList<BudgetSource> All { get; } = Read();

    /// <returns>Null for a code not in the list.</returns>
    public static BudgetSource? Find(string? code) => All.FirstOrDefault(s => string.Equals(s.Code, code, StringComparison.Ordinal));

    /// <summary>Name of a source by its code; the code itself when the list no longer has it.</summary>
    public static string NameOf(string code, CultureInfo culture) => Find(code)?.Name(culture) ?? code;

    public string Name(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;

    private static List<BudgetSource> Read()
    {
        using var stream = typeof(BudgetSource).Assembly.GetManifestResourceStream("budget-sources.csv")
            ?? throw new InvalidOperationException("The list budget-sources is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var sources = new List<BudgetSource>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            sources.Add(new BudgetSource(csv[0]!, csv[1]!, csv[2]!));
        return sources;
    }
}
