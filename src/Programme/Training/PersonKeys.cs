using Xanh.Documents.Text;

namespace Xanh.Programme.Training;

/// <summary>What tells whether two entries are one person: the same mail address, or the same name in the same unit.</summary>
/// <param name="Name">Without accents.</param>
/// <param name="Organisation">Without accents.</param>
/// <param name="Mail">In capitals; null when not known.</param>
public sealed record PersonKeys(string Name, string Organisation, string? Mail)
{
    public static PersonKeys Of(string name, string organisation, string? mail) =>
        new(Folded(name), Folded(organisation), string.IsNullOrWhiteSpace(mail) ? null : mail.Trim().ToUpperInvariant());

    public static string Folded(string text) => VietnameseText.FoldWithoutAccents(VietnameseText.CollapseBlanks(text)).Trim();

    /// <summary>Puts entries of one person together; who shares a mail address with one and a name with another joins both.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Together<T>(IReadOnlyList<T> entries, Func<T, PersonKeys> keysOf)
    {
        var parent = Enumerable.Range(0, entries.Count).ToArray();
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            var keys = keysOf(entries[i]);
            Join(i, "n\n" + keys.Name + "\n" + keys.Organisation);
            if (keys.Mail is { } mail)
                Join(i, "m\n" + mail);
        }
        return [.. Enumerable.Range(0, entries.Count).GroupBy(Root).Select(g => (IReadOnlyList<T>)[.. g.Select(i => entries[i])])];

        void Join(int entry, string key)
        {
            if (known.TryAdd(key, entry))
                return;
            parent[Root(entry)] = Root(known[key]);
        }

        int Root(int entry)
        {
            while (parent[entry] != entry)
                entry = parent[entry] = parent[parent[entry]];
            return entry;
        }
    }
}
