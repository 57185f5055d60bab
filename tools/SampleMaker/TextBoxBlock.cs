namespace Xanh.SampleMaker;

internal sealed record TextBoxBlock(IReadOnlyList<SampleParagraph> Paragraphs) : Block;
