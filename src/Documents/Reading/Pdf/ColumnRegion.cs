namespace Xanh.Documents.Reading.Pdf;

/// <summary>Rows in which two columns stand side by side: a letterhead, recipients beside a signature.</summary>
/// <param name="From">Index of the first row.</param>
/// <param name="To">Index behind the last row.</param>
/// <param name="Gap">The empty strip between the columns.</param>
internal sealed record ColumnRegion(int From, int To, Strip Gap);
