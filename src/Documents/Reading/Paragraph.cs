using Xanh.Documents.Text;

namespace Xanh.Documents.Reading;

/// <summary>One paragraph: unwrapped and repaired text (its list number or bullet included) with the look that tells headings from body.</summary>
public sealed record Paragraph : Block
{
    public required TracedText Text { get; init; }

    /// <summary>True when all of the text is bold; null where the format does not say (plain text, OCR).</summary>
    public bool? Bold { get; init; }

    /// <summary>True when all of the text is italic; null where the format does not say.</summary>
    public bool? Italic { get; init; }

    public Alignment Alignment { get; init; }

    public ParagraphRole Role { get; init; }

    public override string ToString() => Text.Value;
}
