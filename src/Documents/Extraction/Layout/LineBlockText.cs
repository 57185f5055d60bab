using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Layout;

/// <summary>Lines joined into one text, so that a pattern may run over a line end; knows the block behind every place.</summary>
internal sealed class LineBlockText
{
    private readonly IReadOnlyList<BlockLine> lines;
    private readonly int[] starts;

    public LineBlockText(IReadOnlyList<BlockLine> lines)
    {
        this.lines = lines;
        starts = new int[lines.Count];
        var at = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            starts[i] = at;
            at += lines[i].Text.Length + 1;
        }
        Text = lines.Count == 0 ? TracedText.Empty : TracedText.Join("\n", [.. lines.Select(l => l.Text)]);
    }

    public TracedText Text { get; }

    public string Value => Text.Value;

    public Evidence Evidence(int index, int length, double confidence, string rule)
    {
        var line = Array.BinarySearch(starts, index);
        var block = lines[line >= 0 ? line : ~line - 1].Block;
        return new Evidence(Text.SpanOf(index, length), confidence * block.Confidence, rule) { Page = block.Page };
    }
}
