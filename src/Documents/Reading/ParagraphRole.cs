namespace Xanh.Documents.Reading;

/// <summary>Where in the page a paragraph stands.</summary>
public enum ParagraphRole
{
    Body,
    Footnote,
    TextBox,
}
