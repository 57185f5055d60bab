namespace Xanh.Documents.Text.Repair;

/// <summary>
/// Repairs what conversion and typing did to a text, so that people see clean Vietnamese and rules meet one spelling:
/// composed letters, Đ for Ð, single blanks, no blanks inside document numbers, lost blanks restored where that is certain.
/// </summary>
/// <remarks>Every character keeps its place in the source. Idempotent; a text that needs nothing is returned as the same instance. Words and tone marks are never changed.</remarks>
public static class TextRepair
{
    public static TracedText Repair(TracedText text)
    {
        var repaired = CharacterRepair.Apply(text);
        repaired = LostBlanks.Restore(repaired);
        repaired = DocumentNumberRepair.Apply(repaired);
        return PunctuationRepair.Apply(repaired);
    }
}
