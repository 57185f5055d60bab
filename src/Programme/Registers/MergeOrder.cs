namespace Xanh.Programme.Registers;

/// <summary>Which of two records lives on.</summary>
/// <param name="Kept">The record that lives on.</param>
/// <param name="Ended">The record that ends.</param>
/// <param name="Taken">Keys of the fields whose value the ended record gives.</param>
public sealed record MergeOrder(Guid Kept, int KeptVersion, Guid Ended, int EndedVersion, IReadOnlyList<string> Taken, string Reason);
