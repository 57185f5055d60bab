using System.Globalization;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Registers.Importing;

/// <summary>Says which field a column is meant for, by what stands above it: the field's name in either language or its key, with or without accents.</summary>
internal sealed class FieldLabels
{
    private static readonly CultureInfo[] Cultures = [CultureInfo.GetCultureInfo("vi-VN"), CultureInfo.GetCultureInfo("en-GB")];

    private readonly List<(string Label, string Key)> declared;
    private readonly List<(string Label, string Key)> longest;

    public FieldLabels(IEnumerable<RegisterField> fields)
    {
        declared = [.. fields.Where(f => !f.IsDerived).SelectMany(f => Cultures.Select(c => Slug.Of(f.NameIn(c))).Append(f.Key), (f, label) => (label, f.Key)).Distinct()];
        // The longer says more: "tên người liên hệ" before "tên".
        longest = [.. declared.OrderByDescending(l => l.Label.Length).ThenBy(l => l.Label, StringComparer.Ordinal)];
    }

    /// <summary>Keys for labels; each field once, the surest match first.</summary>
    /// <param name="lower">What stands in the lower row of a header of two; looked at when the whole label says nothing.</param>
    public string[] Match(IReadOnlyList<string> headers, IReadOnlyList<string> lower)
    {
        List<string>[] readings = [.. new[] { headers, lower }.Select(labels => labels.Select(h => Slug.Of(WithoutNote(h))).ToList())];
        var matched = new string[headers.Count];
        Array.Fill(matched, "");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        Give(longest, (slug, label) => string.Equals(slug, label, StringComparison.Ordinal));
        Give(longest, (slug, label) => ("-" + slug + "-").Contains("-" + label + "-", StringComparison.Ordinal));
        // "Tên" for "Tên doanh nghiệp".
        Give(declared, (slug, label) => label.StartsWith(slug + "-", StringComparison.Ordinal));
        return matched;

        void Give(List<(string Label, string Key)> labels, Func<string, string, bool> fits)
        {
            foreach (var slugs in readings)
            {
                for (var i = 0; i < slugs.Count; i++)
                {
                    if (matched[i].Length == 0 && slugs[i] != "-" && labels.Find(l => !taken.Contains(l.Key) && fits(slugs[i], l.Label)).Key is { } key && taken.Add(key))
                        matched[i] = key;
                }
            }
        }
    }

    // "Vốn điều lệ (đồng) *": what stands in brackets explains, the star says that something must be filled in.
    private static string WithoutNote(string header)
    {
        var bracket = header.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? header[..bracket] : header;
    }
}
