namespace Xanh.SampleMaker;

/// <summary>The blocks of one file; the first part has no name and is rendered under every name of <c>files</c>.</summary>
internal sealed record SamplePart(string? File, IReadOnlyList<Block> Blocks);
