namespace Xanh.Documents.Tests.Accuracy;

/// <summary>How alike two texts are, by their syllables.</summary>
internal static class Similarity
{
    public const double Match = 0.6;

    /// <summary>Jaccard of the syllables; a shorter text whose syllables and pairs stand in the longer one also matches.</summary>
    public static double Of(string[] a, string[] b, bool contain = true)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var shared = Overlap(a, b);
        var jaccard = shared / (double)(a.Length + b.Length - shared);
        if (jaccard >= Match || !contain)
            return jaccard;
        var (small, large) = a.Length <= b.Length ? (a, b) : (b, a);
        if (small.Length * 4 < large.Length || small.Length < 4)
            return jaccard;
        var share = shared / (double)small.Length;
        var pairs = Pairs(small);
        if (share < Match || Overlap(pairs, Pairs(large)) < Match * pairs.Length)
            return jaccard;
        return share * 0.8 >= Match ? 0.999 * share * 0.8 : Match;
    }

    public static int Overlap(string[] a, string[] b)
    {
        var counts = a.CountBy(x => x, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return b.CountBy(x => x, StringComparer.Ordinal).Sum(p => Math.Min(p.Value, counts.GetValueOrDefault(p.Key)));
    }

    /// <summary>Harmonic mean of the shares of the syllables found.</summary>
    public static double F1(string? a, string? b)
    {
        var (x, y) = (Folding.Syllables(a), Folding.Syllables(b));
        if (x.Length == 0 && y.Length == 0)
            return 1;
        return x.Length == 0 || y.Length == 0 ? 0 : 2.0 * Overlap(x, y) / (x.Length + y.Length);
    }

    /// <summary>Best pairs first, each side once; a lower rank goes before a better score.</summary>
    public static (Dictionary<int, int> ByGold, Dictionary<int, int> ByPrediction) Pair(IEnumerable<(int Rank, double Score, int Gold, int Prediction)> candidates)
    {
        var (gold, prediction) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        foreach (var c in candidates.OrderBy(c => c.Rank).ThenByDescending(c => c.Score).ThenBy(c => c.Gold).ThenBy(c => c.Prediction))
        {
            if (gold.ContainsKey(c.Gold) || prediction.ContainsKey(c.Prediction))
                continue;
            gold[c.Gold] = c.Prediction;
            prediction[c.Prediction] = c.Gold;
        }
        return (gold, prediction);
    }

    private static string[] Pairs(string[] syllables) => [.. syllables.Zip(syllables.Skip(1), (x, y) => x + " " + y)];
}
