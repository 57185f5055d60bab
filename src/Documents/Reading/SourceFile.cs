namespace Xanh.Documents.Reading;

/// <summary>One file as it came in: its name (used in messages and as a hint only) and its bytes.</summary>
public sealed record SourceFile(string Name, ReadOnlyMemory<byte> Content);
