namespace Xanh.Programme.Difficulties;

/// <summary>How many difficulties stand where.</summary>
public sealed record DifficultyCounts(IReadOnlyDictionary<DifficultyState, int> ByState)
{
    public static readonly DifficultyCounts None = new(new Dictionary<DifficultyState, int>());

    public int Total => ByState.Values.Sum();

    /// <summary>What waits for an answer, in time or not.</summary>
    public int Waiting => Of(DifficultyState.Waiting) + Of(DifficultyState.Overdue);

    public int Of(DifficultyState state) => ByState.GetValueOrDefault(state);
}
