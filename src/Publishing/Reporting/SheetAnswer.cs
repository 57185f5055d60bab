namespace Xanh.Publishing.Reporting;

/// <summary>One answer as it stands in a workbook.</summary>
/// <param name="Text">Numbers and choices as they are kept, texts as typed.</param>
/// <param name="Cell">Where it stands: <c>BaoCao!D7</c>.</param>
public sealed record SheetAnswer(string Key, string Seen, string Text, string Cell);
