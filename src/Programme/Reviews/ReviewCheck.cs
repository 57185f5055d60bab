namespace Xanh.Programme.Reviews;

/// <summary>Something to look at before a review is confirmed.</summary>
/// <param name="Code">Stable, in kebab case; its words stand under <c>check.{code}</c>.</param>
/// <param name="Items">Numbers of the items it speaks of.</param>
public sealed record ReviewCheck(string Code, CheckWeight Weight, IReadOnlyList<int> Items, params string[] Arguments);
