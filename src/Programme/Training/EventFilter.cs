namespace Xanh.Programme.Training;

/// <summary>Which events are listed.</summary>
/// <param name="Kind">A code of <see cref="TrainingKind"/>; null for all.</param>
/// <param name="State">A code of <see cref="TrainingState"/>; null for all.</param>
public sealed record EventFilter(int Year, string? Kind = null, string? State = null, string? Search = null)
{
    public bool IsNone => Kind is null && State is null && string.IsNullOrWhiteSpace(Search);
}
