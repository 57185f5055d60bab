using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Xanh.Documents.Texts;

/// <summary>The sentences this library says, by key and language; kept in <c>*.vi.json</c> and <c>*.en.json</c> beside this class.</summary>
public static class MessageTexts
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Vietnamese = new(() => Load(".vi.json"));
    private static readonly Lazy<IReadOnlyDictionary<string, string>> English = new(() => Load(".en.json"));

    /// <summary>All keys of one language, for tests that compare languages.</summary>
    public static IEnumerable<string> Keys(CultureInfo culture) => In(culture).Keys;

    /// <summary>The sentence under <paramref name="key"/> with its arguments filled in; English for English cultures, else Vietnamese.</summary>
    public static string Format(string key, CultureInfo culture, params object[] arguments) =>
        In(culture).TryGetValue(key, out var text)
            ? string.Format(culture, text, arguments)
            : key + (arguments.Length == 0 ? "" : ": " + string.Join(", ", arguments));

    private static IReadOnlyDictionary<string, string> In(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? English.Value : Vietnamese.Value;

    private static Dictionary<string, string> Load(string suffix)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(suffix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var property in json.RootElement.EnumerateObject())
                texts.Add(property.Name, property.Value.GetString()!);
        }
        return texts;
    }
}
