namespace Xanh.Web.Plans;

/// <summary>Which page of a long list is shown.</summary>
/// <param name="Current">From 1; 0 for the whole list on one page.</param>
/// <param name="Address">Address of page <c>n</c>; of the whole list for 0.</param>
public sealed record PageLinks(int Current, int Last, int Total, Func<int, string> Address)
{
    public const int Size = 50;

    /// <summary>So many rows a browser still shows on one page; longer lists are only turned over.</summary>
    public const int MostAtOnce = 2_000;

    /// <summary>Pages beside the current one that have a link of their own.</summary>
    private const int Beside = 2;

    /// <summary>Reads <c>?trang=</c>: a number, or <c>tat-ca</c> for everything.</summary>
    public static PageLinks From(string? asked, int total, Func<int, string> address)
    {
        var last = Math.Max(1, (total + Size - 1) / Size);
        if (string.Equals(asked, "tat-ca", StringComparison.Ordinal))
            return new PageLinks(0, last, total, address);
        var current = int.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, last) : 1;
        return new PageLinks(current, last, total, address);
    }

    /// <summary>Pages with a link: the first, the last and those around the current one; null stands for a gap.</summary>
    public IEnumerable<int?> Numbers()
    {
        var gap = false;
        for (var page = 1; page <= Last; page++)
        {
            var shown = page == 1 || page == Last || Math.Abs(page - Current) <= Beside;
            if (shown)
                yield return page;
            else if (!gap)
                yield return null;
            gap = !shown;
        }
    }

    /// <summary>How page <c>n</c> is asked for in an address.</summary>
    public static string Word(int page) => page == 0 ? "tat-ca" : page.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Rows before the asked page, and rows of it (null for all), for lists that the database cuts into pages.</summary>
    public static (int Skip, int? Take) Window(string? asked)
    {
        if (string.Equals(asked, "tat-ca", StringComparison.Ordinal))
            return (0, null);
        return int.TryParse(asked, System.Globalization.CultureInfo.InvariantCulture, out var page) && page is > 1 and < 1_000_000 ? ((page - 1) * Size, Size) : (0, Size);
    }

    public IReadOnlyList<T> Of<T>(IReadOnlyList<T> all) => Current == 0 ? all : [.. all.Skip((Current - 1) * Size).Take(Size)];
}
