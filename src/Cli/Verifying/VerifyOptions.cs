namespace Xanh.Cli.Verifying;

/// <summary>What <c>xanh verify</c> was asked to check.</summary>
/// <param name="Database">A PostgreSQL connection; null for the SQLite file in <paramref name="DataFolder"/>.</param>
/// <param name="Province">Null for every province in the database.</param>
/// <param name="Export">An exported journal; null for a database.</param>
internal sealed record VerifyOptions(string DataFolder, string? Database, string? Province, string? Export);
