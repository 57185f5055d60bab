namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>The pages of a file in order.</summary>
internal static class PageTree
{
    private const int Deepest = 40;

    private static readonly string[] Inherited = ["/MediaBox", "/CropBox", "/Rotate", "/Resources"];

    /// <param name="most">About how many pages are looked at.</param>
    public static List<PageSheet> Pages(PdfObjects objects, int most)
    {
        var pages = new List<PageSheet>();
        // A damaged tree may lead back into itself.
        var steps = 4 * (most + 100);
        if (objects.Entries(objects.Root()?.GetValueOrDefault("/Pages")) is { } top)
            Walk(top, objects, pages, ref steps, 0);
        return pages;
    }

    private static void Walk(Dictionary<string, object?> node, PdfObjects objects, List<PageSheet> pages, ref int steps, int depth)
    {
        if (depth > Deepest || --steps < 0)
            return;
        if (objects.Items(node.GetValueOrDefault("/Kids")) is not { } kids)
        {
            pages.Add(Sheet(node, objects));
            return;
        }
        foreach (var kid in kids)
        {
            if (objects.Entries(kid) is not { } child)
                continue;
            foreach (var name in Inherited)
            {
                if (node.TryGetValue(name, out var value))
                    child.TryAdd(name, value);
            }
            Walk(child, objects, pages, ref steps, depth + 1);
        }
    }

    private static PageSheet Sheet(Dictionary<string, object?> page, PdfObjects objects)
    {
        var media = Box(page.GetValueOrDefault("/MediaBox"), objects);
        var crop = page.TryGetValue("/CropBox", out var cropped) ? Box(cropped, objects) : media;
        var plain = media is [0, 0, > 0, > 0] && crop is not null && media.SequenceEqual(crop)
            && objects.Resolve(page.GetValueOrDefault("/Rotate")) is null or 0.0 && !page.ContainsKey("/UserUnit");
        return new PageSheet(page.GetValueOrDefault("/Contents"), objects.Entries(page.GetValueOrDefault("/Resources")), media?[3] ?? 0, plain);
    }

    private static double[]? Box(object? value, PdfObjects objects)
    {
        if (objects.Items(value) is not { Count: 4 } items)
            return null;
        var box = new double[4];
        for (var i = 0; i < 4; i++)
        {
            if (objects.Resolve(items[i]) is not double side)
                return null;
            box[i] = side;
        }
        return box;
    }
}
