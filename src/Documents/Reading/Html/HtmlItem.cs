namespace Xanh.Documents.Reading.Html;

/// <summary>A line or a table, in page order.</summary>
internal sealed record HtmlItem(HtmlLine? Line, HtmlTable? Table);
