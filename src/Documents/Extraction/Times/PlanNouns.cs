using System.Text.RegularExpressions;
using Xanh.Documents.Lexicon;

namespace Xanh.Documents.Extraction.Times;

/// <summary>The word list <c>plan-nouns</c> as one pattern: what a name of a programme, plan or strategy begins with.</summary>
internal sealed class PlanNouns
{
    private PlanNouns(WordLists lexicon)
    {
        var nouns = lexicon.List("plan-nouns");
        if (nouns.Count > 0)
            Pattern = new Regex($@"\b(?:{string.Join('|', nouns.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));
    }

    /// <summary>Null when the list is empty.</summary>
    public Regex? Pattern { get; }

    public static PlanNouns Of(WordLists lexicon) => lexicon.Prepared(l => new PlanNouns(l));
}
