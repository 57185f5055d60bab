namespace Xanh.SampleMaker;

/// <summary>A new section: landscape or portrait.</summary>
internal sealed record SectionBlock(bool Landscape) : Block;
