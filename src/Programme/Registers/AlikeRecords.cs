namespace Xanh.Programme.Registers;

/// <summary>Records that are likely one.</summary>
/// <param name="Field">Key of the field that says so; of the name for all fields of likeness.</param>
public sealed record AlikeRecords(string Field, IReadOnlyList<AlikeRecords.Member> Members)
{
    /// <param name="Note">What tells it from others: its key.</param>
    public sealed record Member(Guid Id, string Name, string Note);
}
