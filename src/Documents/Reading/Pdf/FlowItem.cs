namespace Xanh.Documents.Reading.Pdf;

/// <summary>One thing in reading order: a line or a table.</summary>
internal sealed record FlowItem(TextLine? Line, TableDraft? Table);
