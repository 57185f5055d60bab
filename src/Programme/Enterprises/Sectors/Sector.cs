using System.Globalization;

namespace Xanh.Programme.Enterprises.Sectors;

/// <summary>A branch of the economy by VSIC, at two digits.</summary>
/// <param name="Edition">Year of the edition: 2018, 2025.</param>
/// <param name="InOther">What the code can be in the other edition; the same code where nothing changed.</param>
public sealed record Sector(string Edition, string Code, string Vietnamese, string English, IReadOnlyList<string> InOther)
{
    public string Name(CultureInfo culture) => string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;
}
