using Xanh.Documents.Plan;
using Xanh.Documents.Text;
using Xanh.Programme.Plans;

namespace Xanh.Programme.Reviews;

/// <summary>
/// Finds work that a plan names several times, in its solutions, its assignments and its annex: by the words the texts share. Only
/// proposed, never merged by itself.
/// </summary>
public static class SameWork
{
    /// <summary>Share of words in common (of both texts' words) from which two texts are proposed.</summary>
    private const double Alike = 0.6;

    /// <summary>Texts with fewer words are too short to say.</summary>
    private const int FewestWords = 5;

    /// <summary>Words that stand in more tasks than this are no help in finding partners.</summary>
    private const int CommonWord = 60;

    public static IReadOnlyList<SameWorkProposal> Find(IEnumerable<ReviewItem> items)
    {
        var tasks = items.Where(i => i is { Kind: SourceMarkKind.Task, Counts: true })
            .Select(i => new Candidate(i, WordsOf(i)))
            .Where(c => c.Words.Count >= FewestWords)
            .OrderBy(c => Rank(c.Item.Origin)).ThenBy(c => c.Item.Number)
            .ToList();
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < tasks.Count; i++)
        {
            foreach (var word in tasks[i].Words)
                (places.TryGetValue(word, out var list) ? list : places[word] = []).Add(i);
        }
        var taken = new HashSet<int>();
        var proposals = new List<SameWorkProposal>();
        for (var i = 0; i < tasks.Count; i++)
        {
            if (taken.Contains(i))
                continue;
            var partners = PartnersOf(i, tasks, places).Where(p => !taken.Contains(p.Index)).OrderBy(p => p.Index).ToList();
            if (partners.Count == 0)
                continue;
            taken.UnionWith(partners.Select(p => p.Index));
            proposals.Add(new SameWorkProposal([tasks[i].Item.Number, .. partners.Select(p => tasks[p.Index].Item.Number)], partners.Min(p => p.Likeness)));
        }
        return proposals;
    }

    /// <summary>The words an item is compared by.</summary>
    internal static HashSet<string> WordsOf(ReviewItem item) => Words(item.Kind == SourceMarkKind.Task ? item.Read<PlanTask>().Text : item.Content);

    /// <summary>Share of words in common, 0–1.</summary>
    internal static double Likeness(HashSet<string> a, HashSet<string> b)
    {
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : (double)common / (a.Count + b.Count - common);
    }

    // The annex names agency and time most fully, then the assignment: that wording stays.
    private static int Rank(TaskOrigin? origin) => origin switch
    {
        TaskOrigin.Annex => 0,
        TaskOrigin.Assignment => 1,
        TaskOrigin.Solution => 2,
        _ => 3,
    };

    private static IEnumerable<(int Index, double Likeness)> PartnersOf(int index, List<Candidate> tasks, Dictionary<string, List<int>> places)
    {
        var own = tasks[index];
        return own.Words.Select(w => places[w]).Where(p => p.Count <= CommonWord)
            .SelectMany(p => p)
            .Where(other => other > index && tasks[other].Item.Origin != own.Item.Origin && !AreOther(own.Item, tasks[other].Item))
            .Distinct()
            .Select(other => (other, Likeness(own.Words, tasks[other].Words)))
            .Where(p => p.Item2 >= Alike);
    }

    private static bool AreOther(ReviewItem a, ReviewItem b) => a.OtherWork.Contains(b.Number) || b.OtherWork.Contains(a.Number);

    private static HashSet<string> Words(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in VietnameseText.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('.', ',', ';', ':', '(', ')', '-', '–', '“', '”', '"');
            if (bare.Length > 0)
                words.Add(bare);
        }
        return words;
    }

    private sealed record Candidate(ReviewItem Item, HashSet<string> Words);
}
