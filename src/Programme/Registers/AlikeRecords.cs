namespace Xanh.Programme.Registers;

/// <summary>Records that are likely one.</summary>
/// <param name="Field">Key of the field that says so: a key of the register, or its name field for all fields of likeness.</param>
public sealed record AlikeRecords(string Field, IReadOnlyList<AlikeRecords.Member> Members)
{
    public sealed record Member(Guid Id, string Name);
}
