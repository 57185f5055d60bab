using Xanh.Programme.Reviews.Comparison;

namespace Xanh.Programme.Reviews;

/// <summary>One wording an item had, and how it differs from the one before.</summary>
/// <param name="Since">Version that brought it.</param>
/// <param name="Until">Version that ended it; null while in force.</param>
/// <param name="Differences">Null for the first wording.</param>
public sealed record ItemWording(int Since, int? Until, ComparedItem Item, IReadOnlyList<FieldDifference>? Differences);
