using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.Lines;

/// <summary>Tells whether a line holds the beginning of an agency's name or the whole of it.</summary>
internal sealed class AgencyHeadings(WordLists lexicon)
{
    private string[]? names;

    /// <summary>The text is a known name as a whole.</summary>
    public bool IsWhole(string text) => Array.BinarySearch(Names, Key(text), StringComparer.Ordinal) >= 0;

    /// <summary>The two halves of a known name, or of its beginning, stand at the end of one line and the head of the next.</summary>
    public bool RunsOn(string above, string below)
    {
        var head = Key(above);
        var whole = head + " " + Key(below);
        return Names.Any(name => (name.StartsWith(whole, StringComparison.Ordinal) || whole.StartsWith(name + " ", StringComparison.Ordinal) || string.Equals(name, whole, StringComparison.Ordinal))
            && name.StartsWith(head + " ", StringComparison.Ordinal));
    }

    private string[] Names => names ??= [.. lexicon.List("agencies")
        .SelectMany(line => line.Split('=', ';'))
        .Select(Key)
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)];

    private static string Key(string text) => VietnameseText.Fold(text.Trim(' ', ':', '.', ';'));
}
