using System.Text;

namespace Xanh.Programme.Reviews.Comparison;

/// <summary>How one wording becomes another, word by word.</summary>
public sealed record WordDifference(IReadOnlyList<DifferencePiece> Pieces)
{
    // A longer middle is shown as replaced as a whole: nobody would read such a difference, and time and memory stay bounded.
    private const int MostCells = 4_000_000;

    public bool IsSame => Pieces.All(p => p.Kind == DifferenceKind.Same);

    /// <summary>The longest common run of words stays, the rest goes or comes; what stays is shown as it reads afterwards.</summary>
    public static WordDifference Of(string before, string after)
    {
        var old = DifferenceWord.Of(before);
        var next = DifferenceWord.Of(after);
        // The end first: of "Sở Công Thương, Sở Tài chính" the first three words are the new ones.
        var tail = 0;
        while (tail < old.Count && tail < next.Count && Same(old[^(tail + 1)], next[^(tail + 1)]))
            tail++;
        var head = 0;
        while (head < old.Count - tail && head < next.Count - tail && Same(old[head], next[head]))
            head++;
        var steps = new List<(DifferenceKind Kind, DifferenceWord Word)>(old.Count + next.Count);
        steps.AddRange(old.Zip(next).Take(head).Select(Stays));
        AddMiddle(steps, old[head..^tail], next[head..^tail]);
        steps.AddRange(old.Skip(old.Count - tail).Zip(next.Skip(next.Count - tail)).Select(Stays));
        return new WordDifference(Join(WithoutLoneSigns(steps)));
    }

    private static bool Same(DifferenceWord a, DifferenceWord b) => string.Equals(a.Form, b.Form, StringComparison.Ordinal);

    private static void AddMiddle(List<(DifferenceKind Kind, DifferenceWord Word)> steps, List<DifferenceWord> old, List<DifferenceWord> next)
    {
        var (i, j) = (0, 0);
        if ((long)old.Count * next.Count <= MostCells)
        {
            var common = CommonLengths(old, next);
            while (i < old.Count && j < next.Count)
            {
                if (Same(old[i], next[j]))
                    steps.Add(Stays((old[i++], next[j++])));
                else if (common[i + 1, j] >= common[i, j + 1])
                    steps.Add((DifferenceKind.Removed, old[i++]));
                else
                    steps.Add((DifferenceKind.Added, next[j++]));
            }
        }
        steps.AddRange(old.Skip(i).Select(w => (DifferenceKind.Removed, w)));
        steps.AddRange(next.Skip(j).Select(w => (DifferenceKind.Added, w)));
    }

    // The first word of one text may stand in the middle of the other: it keeps the blank before it.
    private static (DifferenceKind Kind, DifferenceWord Word) Stays((DifferenceWord Old, DifferenceWord Next) word) =>
        (DifferenceKind.Same, char.IsWhiteSpace(word.Old.Text[0]) && !char.IsWhiteSpace(word.Next.Text[0]) ? word.Next with { Text = " " + word.Next.Text } : word.Next);

    // [i, j]: how many words the texts from i and from j on have in common.
    private static int[,] CommonLengths(List<DifferenceWord> old, List<DifferenceWord> next)
    {
        var common = new int[old.Count + 1, next.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = next.Count - 1; j >= 0; j--)
                common[i, j] = Same(old[i], next[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    // A comma that happens to stand in both does not part a change in two.
    private static List<(DifferenceKind Kind, DifferenceWord Word)> WithoutLoneSigns(List<(DifferenceKind Kind, DifferenceWord Word)> steps)
    {
        var clean = new List<(DifferenceKind Kind, DifferenceWord Word)>(steps.Count);
        for (var i = 0; i < steps.Count; i++)
        {
            var lone = steps[i] is { Kind: DifferenceKind.Same, Word.IsSign: true }
                && i > 0 && i + 1 < steps.Count && steps[i - 1].Kind != DifferenceKind.Same && steps[i + 1].Kind != DifferenceKind.Same;
            if (lone)
                clean.Add((DifferenceKind.Removed, steps[i].Word));
            clean.Add(lone ? (DifferenceKind.Added, steps[i].Word) : steps[i]);
        }
        return clean;
    }

    private static List<DifferencePiece> Join(List<(DifferenceKind Kind, DifferenceWord Word)> steps)
    {
        var pieces = new List<DifferencePiece>();
        for (var i = 0; i < steps.Count;)
        {
            var texts = new SortedDictionary<DifferenceKind, StringBuilder>();
            var same = steps[i].Kind == DifferenceKind.Same;
            for (; i < steps.Count && steps[i].Kind == DifferenceKind.Same == same; i++)
            {
                if (!texts.TryGetValue(steps[i].Kind, out var text))
                    texts[steps[i].Kind] = text = new StringBuilder();
                text.Append(steps[i].Word.Text);
            }
            pieces.AddRange(texts.Select(t => new DifferencePiece(t.Key, t.Value.ToString())));
        }
        return pieces;
    }
}
