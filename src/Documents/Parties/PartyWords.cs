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
        DescribingVerbs = new WordTrie(lexicon.List("describing-verbs"));
        Verbs = new WordTrie(lexicon.List("verbs"));
        var nouns = lexicon.List("group-nouns");
        GroupNouns = new WordTrie(nouns.Select(Bare));
        OpenNouns = new WordTrie(nouns.Where(n => n.Contains('+', StringComparison.Ordinal)).Select(Bare));
        LoneNouns = new WordTrie(nouns.Where(n => !n.Contains('!', StringComparison.Ordinal)).Select(Bare));
    }

    public WordTrie Agencies { get; }

    /// <summary>Names of departments without "Sở": "Tài chính", "Tư pháp".</summary>
    public WordTrie DepartmentTails { get; }

    public WordTrie Heads { get; }

    public WordTrie Verbs { get; }

    /// <summary>Verbs that may describe a group ("các doanh nghiệp khai thác đá") where another verb of work follows.</summary>
    public WordTrie DescribingVerbs { get; }

    public WordTrie GroupNouns { get; }

    /// <summary>Group nouns that closer description may follow.</summary>
    public WordTrie OpenNouns { get; }

    /// <summary>Group nouns that need neither "các" nor company.</summary>
    public WordTrie LoneNouns { get; }

    public static PartyWords Of(WordLists lexicon) => lexicon.Prepared(l => new PartyWords(l));

    private static string Bare(string noun) => noun.TrimEnd('+', '!', ' ');

    private static IEnumerable<string> Names(string line) =>
        line.Split(['=', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
