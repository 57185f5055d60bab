namespace Xanh.Cli.Serving;

/// <summary>What <c>xanh serve</c> was asked to do.</summary>
/// <param name="Database">A PostgreSQL connection; null for the SQLite file in <paramref name="DataFolder"/>.</param>
/// <param name="Url">Where it listens.</param>
internal sealed record ServeOptions(string DataFolder, string? Database, string Url, string Province);
