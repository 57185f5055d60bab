using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Reads .txt: hard wraps are undone, tables printed with characters are put together again.</summary>
internal sealed class PlainTextReader : IReader
{
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var lines = PageNumbers.Remove(PrintedLine.All(TextDecoding.Decode(file, context), context));
        var blocks = new List<Block>();
        var unwrapper = new LineUnwrapper(context.Lexicon);
        var regions = PageRegions.Divide(lines).ToList();
        var style = WrapStyle.Infer([.. regions.SelectMany(region => region.Lines)]);
        foreach (var region in regions)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (region.Table is { } table)
                blocks.Add(table);
            else
                blocks.AddRange(unwrapper.Unwrap(region.Lines, style).Select(text => new Paragraph { Text = text, Span = text.Span }));
        }
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }
}
