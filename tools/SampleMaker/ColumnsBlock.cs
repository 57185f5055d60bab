namespace Xanh.SampleMaker;

/// <summary>Columns without borders (letterhead, signature): rows of cells of paragraphs.</summary>
internal sealed record ColumnsBlock(IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<IReadOnlyList<SampleParagraph>>> Rows) : Block;
