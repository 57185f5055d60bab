namespace Xanh.Programme.Registers.Importing;

/// <summary>The header of a table.</summary>
/// <param name="LastRow">Its last row, as the sheet counts.</param>
/// <param name="Labels">What stands above each column, from 0; empty where nothing does.</param>
/// <param name="Columns">Key of the field each column is likely meant for; empty for none.</param>
public sealed record FoundHeader(int LastRow, IReadOnlyList<string> Labels, IReadOnlyList<string> Columns);
