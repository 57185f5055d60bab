namespace Xanh.Documents.Plan;

/// <summary>Who signed.</summary>
/// <param name="Position">The signer's own office, e.g. <c>PHÓ CHỦ TỊCH</c>.</param>
/// <param name="Authority">On whose behalf, e.g. <c>TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH</c>.</param>
public sealed record Signer(string? Name, string? Position, string? Authority, Evidence Evidence);
