namespace Xanh.Publishing.Reporting;

/// <summary>A headed part of the workbook: one task, or the questions of the period.</summary>
public sealed record SheetSection(string Heading, IReadOnlyList<SheetField> Fields);
