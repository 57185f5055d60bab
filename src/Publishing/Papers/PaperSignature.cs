namespace Xanh.Publishing.Papers;

/// <summary>Who signs.</summary>
/// <param name="Powers">On whose behalf: <c>TM. Ủy ban nhân dân</c>; null for a head who signs for the body itself.</param>
/// <param name="Office"><c>Giám đốc</c>.</param>
/// <param name="Name">Without academic title; null leaves room for it.</param>
public sealed record PaperSignature(string? Powers, string Office, string? Name);
