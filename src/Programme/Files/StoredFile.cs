namespace Xanh.Programme.Files;

/// <summary>A file in the <see cref="FileStore"/>.</summary>
/// <param name="Sha256">Hash of the content, lower-case hexadecimal: its name in the store.</param>
/// <param name="Length">In bytes.</param>
public sealed record StoredFile(string Sha256, long Length);
