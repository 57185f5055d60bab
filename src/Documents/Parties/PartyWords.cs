using Xanh.Documents.Lexicon;
using Xanh.Documents.Text;

namespace Xanh.Documents.Parties;

/// <summary>The word lists that tell bodies, prepared for matching.</summary>
internal sealed class PartyWords
{
    private PartyWords(WordLists lexicon)
    {
        var names = lexicon.List("agencies").SelectMany(Names).ToList();
        Agencies = new WordTrie(names);
        DepartmentTails = new WordTrie(names.Where(n => n.StartsWith("Sở ", StringComparison.Ordinal)).Select(n => n[3..]));
        Heads = new WordTrie(lexicon.List("body-heads"));
        Verbs = new WordTrie(lexicon.List("verbs"));
        GroupNouns = new WordTrie(lexicon.List("group-nouns").Select(n => n.TrimEnd('+', ' ')));
        OpenNouns = new WordTrie(lexicon.List("group-nouns").Where(n => n.EndsWith('+')).Select(n => n.TrimEnd('+', ' ')));
    }

    public WordTrie Agencies { get; }

    /// <summary>Names of departments without "Sở": "Tài chính", "Tư pháp".</summary>
    public WordTrie DepartmentTails { get; }

    public WordTrie Heads { get; }

    public WordTrie Verbs { get; }

    public WordTrie GroupNouns { get; }

    /// <summary>Group nouns that closer description may follow.</summary>
    public WordTrie OpenNouns { get; }

    public static PartyWords Of(WordLists lexicon) => lexicon.Prepared(l => new PartyWords(l));

    private static IEnumerable<string> Names(string line) =>
        line.Split(['=', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
