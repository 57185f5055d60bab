namespace Xanh.Documents.Reading.Rows;

/// <summary>A sheet of a table file.</summary>
/// <param name="Name">Empty for a .csv.</param>
/// <param name="IsHidden">Whether Excel hides it.</param>
public sealed record RowSheet(string Name, bool IsHidden);
