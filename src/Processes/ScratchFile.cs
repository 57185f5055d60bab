namespace Xanh.Processes;

/// <summary>A file of a scratch folder: a plain name without folders, and its bytes.</summary>
public sealed record ScratchFile(string Name, ReadOnlyMemory<byte> Content);
