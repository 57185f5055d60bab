using System.Reflection;

namespace Xanh.Documents.Text;

/// <summary>Reads a table of a legacy encoding: the characters as they stand in a file, a tab, the letter they mean.</summary>
internal static class LegacyTable
{
    public static Dictionary<string, string> Load(string resource)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab > 0 && line[0] != '#')
                table.Add(line[..tab], line[(tab + 1)..].Trim());
        }
        return table;
    }
}
