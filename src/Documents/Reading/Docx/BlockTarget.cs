namespace Xanh.Documents.Reading.Docx;

/// <summary>Where the blocks of one container (body, cell, text box, note) go.</summary>
internal sealed class BlockTarget(ParagraphRole role, bool isCell)
{
    public List<Block> Blocks { get; } = [];

    public ParagraphRole Role => role;

    public bool IsCell => isCell;

    /// <summary>What <c>w:tcPr</c> said, when the container is a cell.</summary>
    public CellProperties Cell { get; set; }

    /// <summary>Lines of a paragraph whose mark was deleted: they open the next paragraph.</summary>
    public List<LineDraft>? Carried { get; set; }
}
