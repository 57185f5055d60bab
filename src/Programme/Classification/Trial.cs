namespace Xanh.Programme.Classification;

/// <summary>What a draft would change.</summary>
/// <param name="Version">Version of the draft that was tried.</param>
/// <param name="Changes">Enterprises whose values would be others, by name.</param>
public sealed record Trial(int Number, int Version, DateTimeOffset At, int Enterprises, IReadOnlyList<Trial.ValueCount> Counts, IReadOnlyList<Trial.Change> Changes)
{
    /// <summary>How many enterprises have a value now, and would have it.</summary>
    /// <param name="Value">Empty for those without any.</param>
    public sealed record ValueCount(Decision Decision, string Value, int Before, int After);

    public sealed record Change(Guid EnterpriseId, ClassOutcome Before, ClassOutcome After);
}
