using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Xanh.Documents.Texts;

/// <summary>The sentences one library or program says, by key and language, from its embedded <c>*.vi.json</c> and <c>*.en.json</c> files.</summary>
/// <remarks>Immutable; loaded on first use.</remarks>
public sealed class TextTable(Assembly assembly)
{
    private readonly Lazy<FrozenDictionary<string, string>> vietnamese = new(() => Load(assembly, ".vi.json"));
    private readonly Lazy<FrozenDictionary<string, string>> english = new(() => Load(assembly, ".en.json"));

    /// <summary>All keys of one language, for tests that compare languages.</summary>
    public IEnumerable<string> Keys(CultureInfo culture) => In(culture).Keys;

    public bool Has(string key) => vietnamese.Value.ContainsKey(key);

    /// <summary>The sentence under <paramref name="key"/> with its arguments filled in; English for English cultures, else Vietnamese. An unknown key comes back itself.</summary>
    public string Format(string key, CultureInfo culture, params object[] arguments) =>
        In(culture).TryGetValue(key, out var text)
            ? string.Format(culture, text, arguments)
            : key + (arguments.Length == 0 ? "" : ": " + string.Join(", ", arguments));

    private FrozenDictionary<string, string> In(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? english.Value : vietnamese.Value;

    private static FrozenDictionary<string, string> Load(Assembly assembly, string suffix)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(suffix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var property in json.RootElement.EnumerateObject())
                texts.Add(property.Name, property.Value.GetString()!);
        }
        return texts.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
