namespace Xanh.Documents.Reading.Docx;

/// <summary>Tells which branch of <c>mc:AlternateContent</c> to read: the first one, whatever it asks for, and no other.</summary>
internal sealed class AlternateContent
{
    private readonly HashSet<int> chosenDepths = [];

    /// <summary>Whether the element is a branch that must be passed over.</summary>
    public bool Skips(string localName, int depth)
    {
        if (localName == "AlternateContent")
            chosenDepths.Remove(depth + 1);
        return localName is "Choice" or "Fallback" && !chosenDepths.Add(depth);
    }
}
