namespace Xanh.Web.Reviews;

/// <summary>A long source text in pages a browser shows at once, cut between lines.</summary>
public sealed class SourcePages
{
    /// <summary>A plan of fifty printed pages stays whole.</summary>
    private const int Longest = 160_000;

    private readonly List<int> starts = [0];
    private readonly int length;

    public SourcePages(string text)
    {
        length = text.Length;
        while (length - starts[^1] > Longest)
        {
            var at = text.LastIndexOf('\n', starts[^1] + Longest, Longest / 2);
            starts.Add(at < 0 ? starts[^1] + Longest : at + 1);
        }
    }

    public int Count => starts.Count;

    /// <summary>The page a place stands on, from 1.</summary>
    public int PageOf(int place) => Math.Max(1, starts.FindLastIndex(s => s <= place) + 1);

    public (int From, int To) this[int page] => (starts[page - 1], page < starts.Count ? starts[page] : length);
}
