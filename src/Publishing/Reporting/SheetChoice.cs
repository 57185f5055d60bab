namespace Xanh.Publishing.Reporting;

/// <summary>A choice in words.</summary>
/// <param name="Label">As the list shows it.</param>
/// <param name="Other">Another way of saying it that is understood too: the other language's.</param>
public sealed record SheetChoice(string Code, string Label, string? Other = null);
