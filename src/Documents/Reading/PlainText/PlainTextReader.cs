using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Reads .txt: hard wraps are undone, tables printed with characters are put together again.</summary>
internal sealed class PlainTextReader : IReader
{
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var lines = PrintedLine.All(TextDecoding.Decode(file, context), context);
        var blocks = new List<Block>();
        var unwrapper = new LineUnwrapper(context.Lexicon);
        var style = WrapStyle.Infer([.. lines.Where(line => !line.IsBlank && !line.IsBar).Select(line => line.AsTextLine(LineGap.None))]);
        foreach (var region in PageRegions.Divide(lines))
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
