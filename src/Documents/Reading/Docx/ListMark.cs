namespace Xanh.Documents.Reading.Docx;

/// <summary>What a list puts before a paragraph.</summary>
/// <param name="GluedToText">No blank between mark and text.</param>
internal readonly record struct ListMark(string Text, bool IsBullet, bool GluedToText)
{
    /// <summary>The mark as it stands before the text.</summary>
    public string Prefix => GluedToText && !IsBullet ? Text : Text + " ";
}
