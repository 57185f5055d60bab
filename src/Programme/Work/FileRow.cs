namespace Xanh.Programme.Work;

/// <summary>A handed-in file, for reading.</summary>
/// <param name="Size">Bytes.</param>
/// <param name="Digest">Its name in the file store.</param>
public sealed record FileRow(Guid Id, string Name, string MediaType, long Size, string Digest);
