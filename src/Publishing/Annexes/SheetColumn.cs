namespace Xanh.Publishing.Annexes;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters of the default font.</param>
/// <param name="Value">A string, a number, a <see cref="DateOnly"/> or null: cells hold real values, not their print.</param>
/// <param name="Printed">False for columns at the end that are worked with on screen only: on paper all others stay readable.</param>
public sealed record SheetColumn<T>(string Header, double Width, Func<T, object?> Value, bool Printed = true);
