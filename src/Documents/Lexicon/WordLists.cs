using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;

namespace Xanh.Documents.Lexicon;

/// <summary>The word lists that reading and extraction know: agencies and their names, time words, units, headings, verbs.</summary>
/// <remarks>
/// Each list is a text file in <c>Words/</c>: one entry a line, <c>#</c> starts a comment, blank lines are skipped.
/// An administrator adds entries without touching the program: <see cref="With"/> appends to a list. Immutable.
/// </remarks>
public sealed class WordLists
{
    private static readonly Lazy<WordLists> Shipped = new(LoadShipped);

    private readonly FrozenDictionary<string, IReadOnlyList<string>> lists;

    private readonly ConcurrentDictionary<Type, Lazy<object>> prepared = new();

    private WordLists(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> lists) =>
        this.lists = lists.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The lists that come with the library.</summary>
    public static WordLists Default => Shipped.Value;

    public IEnumerable<string> ListNames => lists.Keys.Order(StringComparer.Ordinal);

    /// <summary>The entries of one list, in file order; empty when there is no such list.</summary>
    public IReadOnlyList<string> List(string name) => lists.TryGetValue(name, out var entries) ? entries : [];

    /// <summary>A form of these lists made for matching, made once; who asks while it is being made waits for it.</summary>
    internal T Prepared<T>(Func<WordLists, T> make)
        where T : class => (T)prepared.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    /// <summary>This lexicon with the lines of <paramref name="text"/> added to the list <paramref name="name"/>.</summary>
    public WordLists With(string name, string text)
    {
        var extended = lists.ToDictionary(StringComparer.Ordinal);
        extended[name] = [.. List(name), .. Entries(text)];
        return new WordLists(extended);
    }

    private static IEnumerable<string> Entries(string text) => text
        .Split('\n')
        .Select(line => line.Split('#')[0].Trim())
        .Where(line => line.Length > 0);

    private static WordLists LoadShipped()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var shipped = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".txt", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            shipped[Path.GetFileNameWithoutExtension(resource)] = [.. Entries(reader.ReadToEnd())];
        }
        return new WordLists(shipped);
    }
}
