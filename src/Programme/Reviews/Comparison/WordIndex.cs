using System.Runtime.InteropServices;
using Xanh.Documents.Text;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>Finds the items whose words are most like those of another item; rare words count more than common ones.</summary>
/// <remarks>By the words, not pair by pair: 300 items are looked up among 10,000 in well under a second.</remarks>
internal sealed class WordIndex
{
    private const double ShareOfDice = 0.7;

    private readonly Dictionary<string, List<int>> itemsOfWord = new(StringComparer.Ordinal);
    private readonly List<(ComparedItem Item, HashSet<string> Words)> items = [];
    private readonly double[] totals;

    public WordIndex(IEnumerable<ComparedItem> items)
    {
        foreach (var item in items)
        {
            var words = WordsOf(item);
            foreach (var word in words)
                Postings(word).Add(this.items.Count);
            this.items.Add((item, words));
        }
        totals = [.. this.items.Select(i => i.Words.Sum(Weight))];
    }

    /// <summary>The items at least <paramref name="least"/> alike, the most alike first.</summary>
    public IReadOnlyList<(ComparedItem Item, double Similarity)> Like(ComparedItem item, double least, int most)
    {
        var words = WordsOf(item);
        var shared = new Dictionary<int, double>();
        foreach (var word in words)
        {
            if (!itemsOfWord.TryGetValue(word, out var having))
                continue;
            var weight = Weight(word);
            foreach (var index in having)
                CollectionsMarshal.GetValueRefOrAddDefault(shared, index, out _) += weight;
        }
        var total = words.Sum(Weight);
        return [.. shared.Select(s => (items[s.Key].Item, Similarity: Alike(s.Value, total, totals[s.Key])))
            .Where(s => s.Similarity >= least)
            .OrderByDescending(s => s.Similarity).ThenBy(s => s.Item.Ordinal)
            .Take(most)];
    }

    /// <summary>0–1, how alike two items are by themselves.</summary>
    public static double Similarity(ComparedItem a, ComparedItem b)
    {
        var (words, others) = (WordsOf(a), WordsOf(b));
        return Alike(words.Count(others.Contains), words.Count, others.Count);
    }

    // Dice's measure, and how much of the shorter stands in the longer: a task that is described at more length is still the same task.
    private static double Alike(double shared, double a, double b) =>
        a + b == 0 ? 0 : Math.Min(1, (ShareOfDice * 2 * shared / (a + b)) + ((1 - ShareOfDice) * shared / Math.Max(Math.Min(a, b), double.Epsilon)));

    private double Weight(string word) => Math.Log(1 + ((items.Count + 1.0) / (itemsOfWord.TryGetValue(word, out var having) ? having.Count : 1)));

    private List<int> Postings(string word)
    {
        if (!itemsOfWord.TryGetValue(word, out var postings))
            itemsOfWord[word] = postings = [];
        return postings;
    }

    private static HashSet<string> WordsOf(ComparedItem item)
    {
        var folded = VietnameseText.FoldWithoutAccents(item.Text);
        var words = new HashSet<string>(item.Hints, StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var inWord = i < folded.Length && char.IsLetterOrDigit(folded[i]);
            if (inWord && start < 0)
                start = i;
            else if (!inWord && start >= 0)
                (_, start) = (words.Add(folded[start..i]), -1);
        }
        return words;
    }
}
