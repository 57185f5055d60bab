using System.Text;

namespace Xanh.Documents.Reading.Pdf.Drawing;

/// <summary>Follows the drawing operators of a page and keeps the shapes that are seen as straight lines; text and pictures are passed over.</summary>
internal sealed class ContentRulings(PdfObjects objects)
{
    private const int DeepestForm = 4;

    private readonly List<Ruling> rulings = [];
    private readonly List<List<PathPoint>> paths = [];
    private readonly double[] numbers = new double[8];
    private readonly Stack<GraphicsState> kept = new();
    private GraphicsState state = new(1, 0, 0, 1, 0, 0);
    private int count;
    private string name = "";

    /// <summary>The straight lines of a page; null when it holds what is not understood here.</summary>
    public static List<Ruling>? Of(PageSheet page, PdfObjects objects)
    {
        if (!page.Plain || Content(page.Contents, objects) is not { } content)
            return null;
        // PDF measures from the bottom, the words of poppler from the top.
        var drawing = new ContentRulings(objects) { state = new GraphicsState(1, 0, 0, -1, 0, page.Height) };
        return drawing.Follow(content, page.Resources, 0) ? drawing.rulings : null;
    }

    private static byte[]? Content(object? contents, PdfObjects objects)
    {
        if (contents is null)
            return [];
        if (objects.Items(contents) is not { } parts)
            return objects.Stream(contents);
        using var all = new MemoryStream();
        foreach (var part in parts)
        {
            if (objects.Stream(part) is not { } bytes)
                return null;
            all.Write(bytes);
            all.WriteByte((byte)'\n');
        }
        return all.ToArray();
    }

    private bool Follow(byte[] content, Dictionary<string, object?>? resources, int depth)
    {
        var scanner = new PdfScanner(content);
        count = 0;
        for (var token = scanner.Next(); token != PdfToken.End; token = scanner.Next())
        {
            switch (token)
            {
                case PdfToken.Number when count < numbers.Length:
                    numbers[count++] = scanner.Number;
                    break;
                case PdfToken.Name:
                    name = "/" + Encoding.Latin1.GetString(scanner.Bytes);
                    break;
                case PdfToken.Word:
                    // A picture within the content is bytes without an end that could be told.
                    if (scanner.Bytes.SequenceEqual("BI"u8) || (scanner.Bytes.SequenceEqual("Do"u8) && !Draw(resources, depth)))
                        return false;
                    Do(scanner.Bytes);
                    count = 0;
                    break;
            }
        }
        return true;
    }

    /// <summary>A form is followed like the page; false when it cannot be.</summary>
    private bool Draw(Dictionary<string, object?>? resources, int depth)
    {
        var reference = objects.Entries(resources?.GetValueOrDefault("/XObject"))?.GetValueOrDefault(name);
        if (objects.Entries(reference) is not { } entries)
            return false;
        if (objects.Resolve(entries.GetValueOrDefault("/Subtype")) is "/Image")
            return true;
        if (depth >= DeepestForm || objects.Stream(reference) is not { } content)
            return false;
        var (before, keptBefore) = (state, kept.Count);
        if (objects.Items(entries.GetValueOrDefault("/Matrix")) is { Count: 6 } matrix)
            state = state.Within([.. matrix.Select(m => objects.Resolve(m) is double number ? number : 0)]);
        var done = Follow(content, objects.Entries(entries.GetValueOrDefault("/Resources")) ?? resources, depth + 1);
        while (kept.Count > keptBefore)
            kept.Pop();
        state = before;
        return done;
    }

    private void Do(ReadOnlySpan<byte> word)
    {
        if (word.Length == 1 && word[0] is (byte)'q' or (byte)'Q')
            Keep(word[0] == 'q');
        else if (word.SequenceEqual("cm"u8) && count == 6)
            state = state.Within(numbers);
        else if (!Build(word) && !Paint(word))
            Colour(word);
    }

    private void Keep(bool push)
    {
        if (push)
            kept.Push(state);
        else if (kept.Count > 0)
            state = kept.Pop();
    }

    private bool Build(ReadOnlySpan<byte> word)
    {
        switch (word)
        {
            case [(byte)'m'] when count == 2:
                paths.Add([state.Place(numbers[0], numbers[1])]);
                return true;
            case [(byte)'l'] when count == 2:
            // A curve is no ruling: that it arrives somewhere is enough to see so.
            case [(byte)'c'] when count == 6:
            case [(byte)'v' or (byte)'y'] when count == 4:
                if (paths.Count > 0)
                    paths[^1].Add(state.Place(numbers[count - 2], numbers[count - 1]));
                return true;
            case [(byte)'h']:
                if (paths.Count > 0)
                    paths[^1].Add(paths[^1][0]);
                return true;
            case [(byte)'r', (byte)'e'] when count == 4:
                var (x, y, w, h) = (numbers[0], numbers[1], numbers[2], numbers[3]);
                var corner = state.Place(x, y);
                paths.Add([corner, state.Place(x + w, y), state.Place(x + w, y + h), state.Place(x, y + h), corner]);
                return true;
            default:
                return false;
        }
    }

    private bool Paint(ReadOnlySpan<byte> word)
    {
        var (fills, strokes, closes) = word switch
        {
            [(byte)'f' or (byte)'F'] or [(byte)'f', (byte)'*'] => (true, false, false),
            [(byte)'S'] => (false, true, false),
            [(byte)'s'] => (false, true, true),
            [(byte)'B'] or [(byte)'B', (byte)'*'] => (true, true, false),
            [(byte)'b'] or [(byte)'b', (byte)'*'] => (true, true, true),
            _ => (false, false, false),
        };
        if (!fills && !strokes && word is not [(byte)'n'])
            return false;
        foreach (var path in paths)
        {
            if (closes)
                path.Add(path[0]);
            if (fills && !state.WhiteFilling)
                RulingShapes.AddFilled(path, rulings);
            if (strokes && !state.WhitePen)
                RulingShapes.AddStroked(path, rulings);
        }
        paths.Clear();
        return true;
    }

    private void Colour(ReadOnlySpan<byte> word)
    {
        switch (word)
        {
            case [(byte)'G'] or [(byte)'R', (byte)'G'] or [(byte)'K'] or [(byte)'C', (byte)'S'] or [(byte)'S', (byte)'C', ..]:
                state = state with { WhitePen = IsWhite(word) };
                break;
            case [(byte)'g'] or [(byte)'r', (byte)'g'] or [(byte)'k'] or [(byte)'c', (byte)'s'] or [(byte)'s', (byte)'c', ..]:
                state = state with { WhiteFilling = IsWhite(word) };
                break;
        }
    }

    /// <remarks>One part alone is grey with its own operators; in another colour space 1 may as well be full ink.</remarks>
    private bool IsWhite(ReadOnlySpan<byte> word) => count switch
    {
        1 => word.Length == 1 && numbers[0] >= 0.999,
        3 => numbers[0] >= 0.999 && numbers[1] >= 0.999 && numbers[2] >= 0.999,
        4 => numbers.AsSpan(0, 4).IndexOfAnyExcept(0.0) < 0,
        _ => false,
    };
}
