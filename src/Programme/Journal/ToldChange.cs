namespace Xanh.Programme.Journal;

/// <summary>A change of one value in people's words.</summary>
/// <param name="IsPersonal">The journal keeps only hashes: before and after are null.</param>
public sealed record ToldChange(string Field, string? Before, string? After, bool IsPersonal);
