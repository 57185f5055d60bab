using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Kinds;

/// <summary>The known sorts of papers, looked up by printed name (OCR may have lost diacritics) and by the code in a symbol.</summary>
internal sealed class DocumentTypes
{
    private readonly List<DocumentType> types;
    private readonly Dictionary<string, DocumentType> byKey = new(StringComparer.Ordinal);
    private readonly int mostWords;

    private DocumentTypes(WordLists lexicon)
    {
        types = [.. lexicon.List("document-types").Select(Parse)];
        foreach (var type in types)
            byKey.TryAdd(Key(type.Name), type);
        mostWords = types.Count == 0 ? 0 : types.Max(t => t.Name.Split(' ').Length);
    }

    public static DocumentTypes Of(WordLists lexicon) => lexicon.Prepared(l => new DocumentTypes(l));

    /// <summary>The type that <paramref name="line"/> consists of; null when it says anything else.</summary>
    public DocumentType? Exactly(string line) => byKey.GetValueOrDefault(Key(line));

    /// <summary>The longest type that <paramref name="line"/> opens with, and the characters of it.</summary>
    public (DocumentType Type, int Length)? Opening(string line)
    {
        var ends = WordEnds(line).Take(mostWords).ToList();
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            if (byKey.TryGetValue(Key(line[..ends[i]]), out var type))
                return (type, ends[i]);
        }
        return null;
    }

    /// <summary>The type behind the first code of a symbol ("KH"); null for a body's code.</summary>
    public DocumentType? OfCode(string code)
    {
        var known = types.Where(t => string.Equals(t.Code, code, StringComparison.OrdinalIgnoreCase)).ToList();
        // A code that papers of several uses share (CT: Chương trình, Chỉ thị) tells nothing.
        return known.Select(t => t.Use).Distinct().Count() == 1 ? known[^1] : null;
    }

    private static IEnumerable<int> WordEnds(string line)
    {
        for (var i = 1; i <= line.Length; i++)
        {
            if (char.IsLetter(line[i - 1]) && (i == line.Length || !char.IsLetter(line[i])))
                yield return i;
        }
    }

    private static DocumentType Parse(string entry)
    {
        var columns = entry.Split('|', StringSplitOptions.TrimEntries);
        return new DocumentType(columns[0], columns[1], Enum.Parse<DocumentUse>(columns[2], ignoreCase: true));
    }

    // Letters only: "K Ế  H O Ạ C H" and "QUYẾT ĐỊNH:" count too.
    private static string Key(string name) => string.Concat(VietnameseText.FoldWithoutAccents(name).Where(char.IsLetter));
}
