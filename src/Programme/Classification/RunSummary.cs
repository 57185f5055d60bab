namespace Xanh.Programme.Classification;

/// <summary>What came of classifying all enterprises.</summary>
/// <param name="Changed">Whose values are others than before; those classified for the first time are none.</param>
public sealed record RunSummary(int Enterprises, int Changed, int New);
