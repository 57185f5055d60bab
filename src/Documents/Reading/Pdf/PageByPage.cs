namespace Xanh.Documents.Reading.Pdf;

/// <summary>Does for each page what needs no other page: side by side, the results in the order of the pages.</summary>
internal static class PageByPage
{
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> pages, Func<T, int, TResult> select)
    {
        var results = new TResult[pages.Count];
        Parallel.For(0, results.Length, i => results[i] = select(pages[i], i));
        return results;
    }
}
