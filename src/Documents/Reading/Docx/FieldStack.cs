namespace Xanh.Documents.Reading.Docx;

/// <summary>The open fields at a place in the text: of a field only its result is read.</summary>
internal sealed class FieldStack
{
    // One entry a field, innermost last: true while in its instruction.
    private readonly List<bool> inInstruction = [];

    /// <summary>Whether text at this place belongs to a field's instruction.</summary>
    public bool HidesText => inInstruction.Contains(true);

    /// <param name="kind">Value of <c>w:fldCharType</c>.</param>
    public void Step(string? kind)
    {
        if (kind == "begin")
            inInstruction.Add(true);
        else if (kind == "separate" && inInstruction.Count > 0)
            inInstruction[^1] = false;
        else if (kind == "end" && inInstruction.Count > 0)
            inInstruction.RemoveAt(inInstruction.Count - 1);
    }

    /// <summary>A paragraph ends: an instruction that is still open was never closed, and must not swallow the rest.</summary>
    public void EndParagraph() => inInstruction.RemoveAll(open => open);
}
