using System.Globalization;

namespace Xanh.Assessment.Calculation;

/// <summary>One thing said in Vietnamese and in English.</summary>
public sealed record Words(string Vietnamese, string English)
{
    /// <summary>English for English cultures, else Vietnamese.</summary>
    public string In(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English : Vietnamese;
}
