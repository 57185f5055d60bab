namespace Xanh.SampleMaker;

internal sealed record TextBlock(SampleParagraph Paragraph) : Block;
