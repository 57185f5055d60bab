namespace Xanh.Documents.Reading.Xlsx;

/// <summary>One sheet as the workbook lists it.</summary>
/// <param name="Part">The part that holds it; null when the file lacks it.</param>
internal sealed record WorkbookSheet(string Name, string? Part, bool IsHidden);
