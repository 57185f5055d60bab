using Xanh.Documents.Reading.Tools;

using Xanh.Documents.Reading.Pdf.Drawing;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Reads the pages of a PDF whose text is stored as text.</summary>
internal sealed class TextLayer(Poppler poppler)
{
    private const int DrawnAtOnce = 2;

    /// <summary>All pages with their words, and what the program complained of; scanned pages come with few words or none.</summary>
    public async Task<(IReadOnlyList<PdfPage> Pages, string Complaints)> WordsAsync()
    {
        var boxes = await poppler.BoxesAsync();
        return (BboxWords.Parse(boxes.StandardOutput.Span), boxes.StandardError);
    }

    /// <summary>Which words are bold or italic, for each page; none when it could not be had.</summary>
    public async Task<IReadOnlyList<FontLooks.Sheet>> LooksAsync()
    {
        var looks = await poppler.LooksAsync();
        return looks.Succeeded ? FontLooks.Parse(looks.StandardOutput.Span) : [];
    }

    /// <summary>The pages with their words marked bold or italic; as they are when the looks could not be had.</summary>
    public static IReadOnlyList<PdfPage> WithLooks(IReadOnlyList<PdfPage> pages, IReadOnlyList<FontLooks.Sheet> looks) =>
        looks.Count > 0 ? FontLooks.Apply(pages, looks) : pages;

    /// <summary>The pages with their ruling lines; poppler draws those that could not be read from the file and may hold a table.</summary>
    /// <remarks>Looks at the words' places only, not at their looks: both may be asked for at once.</remarks>
    /// <param name="drawings">What <see cref="PageDrawings"/> found.</param>
    public async Task<IReadOnlyList<PdfPage>> WithRulingsAsync(IReadOnlyList<PdfPage> pages, IReadOnlyList<IReadOnlyList<Ruling>?> drawings)
    {
        var drawn = pages.ToArray();
        var wanted = new bool[drawn.Length];
        for (var i = 0; i < drawn.Length; i++)
        {
            if (drawings.Count == drawn.Length && drawings[i] is { } rulings)
                drawn[i] = drawn[i] with { Rulings = rulings };
            else
                // Behind a page with a table the next may hold the rest of one tall row, which looks like plain text.
                wanted[i] = TableHints.MayHoldTable(pages[i]) || (i > 0 && TableHints.MayHoldTable(pages[i - 1]));
        }
        await Parallel.ForEachAsync(
            Ranges(pages, wanted),
            new ParallelOptions { MaxDegreeOfParallelism = DrawnAtOnce },
            async (range, _) =>
            {
                var output = await poppler.DrawingAsync(range.First + 1, range.Last + 1);
                var rulings = SvgRulings.Parse(output.StandardOutput.Span);
                foreach (var i in range.Wanted.Where(i => i - range.First < rulings.Count))
                    drawn[i] = drawn[i] with { Rulings = rulings[i - range.First] };
            });
        return drawn;
    }

    /// <summary>Runs of neighbouring pages of one size: the program draws all pages of a call at the size of the first.</summary>
    /// <remarks>A single page between two wanted ones is drawn with them: that takes less than to start the program again.</remarks>
    private static IEnumerable<DrawnRange> Ranges(IReadOnlyList<PdfPage> pages, bool[] wanted)
    {
        const int longest = 8;
        for (var first = 0; first < pages.Count; first++)
        {
            if (!wanted[first])
                continue;
            var last = first;
            for (var next = first + 1; next < pages.Count && next - first < longest && next - last <= 2 && SameSize(pages[first], pages[next]); next++)
                last = wanted[next] ? next : last;
            yield return new DrawnRange(first, last, [.. Enumerable.Range(first, last + 1 - first).Where(i => wanted[i])]);
            first = last;
        }
    }

    private sealed record DrawnRange(int First, int Last, IReadOnlyList<int> Wanted);

    private static bool SameSize(PdfPage a, PdfPage b) => Math.Abs(a.Width - b.Width) < 0.5 && Math.Abs(a.Height - b.Height) < 0.5;
}
