namespace Xanh.Documents.Reading.Tools;

/// <summary>A file in the scratch folder of a tool.</summary>
public sealed record ToolFile(string Name, ReadOnlyMemory<byte> Content);
