using Xanh.Documents.Reading;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction.Layout;

/// <summary>One printed line, or one column of a line, with the block it stands in.</summary>
internal sealed record BlockLine(TracedText Text, Block Block)
{
    public string Value => Text.Value;

    public bool? Bold => (Block as Paragraph)?.Bold;

    public bool Centred => Block is Paragraph { Alignment: Alignment.Centre };

    public override string ToString() => Value;
}
