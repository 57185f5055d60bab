using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>A group of activity of the environmental industry, from the list Lists/activity-groups.csv.</summary>
/// <param name="Code">Stable; what is kept.</param>
public sealed record ActivityGroup(string Code, string Vietnamese, string English)
{
    /// <summary>In the order of the list.</summary>
    public static IReadOnlyList<ActivityGroup> All { get; } = Read();

    public static ChoiceList List { get; } = new([.. All.Select(g => g.Code)], (code, culture) => Find(code)?.Name(culture));

    /// <returns>Null for a code not in the list.</returns>
    public static ActivityGroup? Find(string code) => All.FirstOrDefault(g => string.Equals(g.Code, code, StringComparison.Ordinal));

    public string Name(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;

    private static List<ActivityGroup> Read()
    {
        using var stream = typeof(ActivityGroup).Assembly.GetManifestResourceStream("activity-groups.csv")
            ?? throw new InvalidOperationException("The list activity-groups is missing from the assembly.");
        using var csv = new CsvReader(new StreamReader(stream), new CsvConfiguration(CultureInfo.InvariantCulture) { AllowComments = true });
        var groups = new List<ActivityGroup>();
        csv.Read();
        csv.ReadHeader();
        while (csv.Read())
            groups.Add(new ActivityGroup(csv[0]!, csv[1]!, csv[2]!));
        return groups;
    }
}
