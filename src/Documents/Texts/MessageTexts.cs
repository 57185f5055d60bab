using System.Globalization;

namespace Xanh.Documents.Texts;

/// <summary>The sentences this library says, by key and language; kept in <c>*.vi.json</c> and <c>*.en.json</c> beside this class.</summary>
public static class MessageTexts
{
    private static readonly TextTable Table = new(typeof(MessageTexts).Assembly);

    /// <summary>All keys of one language, for tests that compare languages.</summary>
    public static IEnumerable<string> Keys(CultureInfo culture) => Table.Keys(culture);

    /// <summary>The sentence under <paramref name="key"/> with its arguments filled in; English for English cultures, else Vietnamese.</summary>
    public static string Format(string key, CultureInfo culture, params object[] arguments) => Table.Format(key, culture, arguments);
}
