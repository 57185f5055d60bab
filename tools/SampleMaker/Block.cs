namespace Xanh.SampleMaker;

/// <summary>A piece of a sample file, from top to bottom.</summary>
internal abstract record Block;
