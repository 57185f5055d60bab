namespace Xanh.Publishing.Annexes;

/// <summary>A column of a sheet.</summary>
/// <param name="Width">In characters of the default font.</param>
/// <param name="Value">A string, a number, a <see cref="DateOnly"/> or null: cells hold real values, not their print.</param>
public sealed record SheetColumn<T>(string Header, double Width, Func<T, object?> Value);
