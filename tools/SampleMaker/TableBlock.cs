namespace Xanh.SampleMaker;

/// <summary>A ruled table; a cell <c>^</c> continues the one above, <c>&lt;</c> the one to its left, <c>&lt;br&gt;</c> parts paragraphs.</summary>
internal sealed record TableBlock(IReadOnlyList<int> Widths, IReadOnlyList<TableLine> Rows) : Block;
