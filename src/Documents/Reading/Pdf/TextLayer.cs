using Xanh.Documents.Reading.Tools;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>Reads the pages of a PDF whose text is stored as text.</summary>
internal sealed class TextLayer(Poppler poppler)
{
    private const int DrawnAtOnce = 2;

    /// <summary>All pages with their words and looks; scanned pages come with few words or none.</summary>
    public async Task<(IReadOnlyList<PdfPage> Pages, string Complaints)> WordsAsync()
    {
        var looksTask = poppler.LooksAsync();
        ToolOutput boxes;
        try
        {
            boxes = await poppler.BoxesAsync();
        }
        finally
        {
            await looksTask;
        }
        var pages = BboxWords.Parse(boxes.StandardOutput.Span);
        var looks = await looksTask;
        return (looks.Succeeded ? FontLooks.Apply(pages, looks.StandardOutput.Span) : pages, boxes.StandardError);
    }

    /// <summary>The pages with the ruling lines of those that may hold a table.</summary>
    public async Task<IReadOnlyList<PdfPage>> WithRulingsAsync(IReadOnlyList<PdfPage> pages)
    {
        var drawn = pages.ToArray();
        await Parallel.ForEachAsync(
            Ranges(pages),
            new ParallelOptions { MaxDegreeOfParallelism = DrawnAtOnce },
            async (range, _) =>
            {
                var output = await poppler.DrawingAsync(range.First + 1, range.Last + 1);
                var rulings = SvgRulings.Parse(output.StandardOutput.Span);
                for (var i = range.First; i <= range.Last && i - range.First < rulings.Count; i++)
                    drawn[i] = drawn[i] with { Rulings = rulings[i - range.First] };
            });
        return drawn;
    }

    /// <summary>Runs of neighbouring pages of one size: the program draws all pages of a call at the size of the first.</summary>
    private static IEnumerable<(int First, int Last)> Ranges(IReadOnlyList<PdfPage> pages)
    {
        const int longest = 8;
        var hints = pages.Select(TableHints.MayHoldTable).ToList();
        // Behind a page with a table the next may hold the rest of one tall row, which looks like plain text.
        var wanted = hints.Select((hint, i) => hint || (i > 0 && hints[i - 1])).ToList();
        for (var first = 0; first < pages.Count; first++)
        {
            if (!wanted[first])
                continue;
            var last = first;
            while (last + 1 < pages.Count && last + 1 - first < longest && SameSize(pages[first], pages[last + 1]) && wanted[last + 1])
                last++;
            yield return (first, last);
            first = last;
        }
    }

    private static bool SameSize(PdfPage a, PdfPage b) => Math.Abs(a.Width - b.Width) < 0.5 && Math.Abs(a.Height - b.Height) < 0.5;
}
