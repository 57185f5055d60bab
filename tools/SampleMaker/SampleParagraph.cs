namespace Xanh.SampleMaker;

/// <summary>One paragraph: how it looks and what it says; <c>{+…+}</c> and <c>{-…-}</c> are tracked changes.</summary>
internal sealed record SampleParagraph(ParagraphLook Look, string Text)
{
    /// <summary>The text with tracked changes accepted.</summary>
    public string Accepted => TrackedChanges.Accept(Text);
}
