namespace Xanh.Programme.Reporting.Filling;

/// <summary>What a save did, field by field in the order they came.</summary>
public sealed record SavedFields(DateTimeOffset At, IReadOnlyList<FieldSave> Fields)
{
    /// <summary>Whether everything stands in the report now.</summary>
    public bool IsWhole => Fields.All(f => f.IsKept);

    public IEnumerable<FieldSave> Conflicts => Fields.Where(f => f.State == FieldSaveState.Conflict);
}
