namespace Xanh.Programme.Access;

/// <summary>Which accounts to list.</summary>
/// <param name="Search">Words of name, user name, mail or unit code, with or without accents.</param>
/// <param name="Closed">Closed accounts instead of open ones.</param>
public sealed record AccountFilter(string? Search = null, Role? Role = null, bool Closed = false);
