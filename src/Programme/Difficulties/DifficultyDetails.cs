namespace Xanh.Programme.Difficulties;

/// <summary>A difficulty with its whole thread, the oldest step first.</summary>
public sealed record DifficultyDetails(DifficultyRow Row, IReadOnlyList<DifficultyStepRow> Steps)
{
    /// <summary>Every unit that is or was to answer.</summary>
    public IEnumerable<string> Addressees => Steps.Select(s => s.ToUnit).OfType<string>();
}
