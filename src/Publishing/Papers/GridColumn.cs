namespace Xanh.Publishing.Papers;

/// <summary>A column of a table in a document.</summary>
/// <param name="Share">Of the width of the text, 0–1.</param>
public sealed record GridColumn(string Heading, double Share, GridAlignment Alignment = GridAlignment.Left);
