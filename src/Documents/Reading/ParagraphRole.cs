namespace Xanh.Documents.Reading;

/// <summary>Where in the page a paragraph stands.</summary>
public enum ParagraphRole
{
    Body,
    Footnote,
    TextBox,

    /// <summary>An attribute a portal prints beside the paper ("Số hiệu: …"); no text of the paper itself.</summary>
    Metadata,
}
