namespace Xanh.Programme.Registers;

/// <summary>What a person typed for one record.</summary>
/// <param name="Typed">By the field's key; a field that is not there stays as it is.</param>
/// <param name="Reasons">Why doubtful values stand, by the field's key.</param>
public sealed record RecordDraft(IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, string> Reasons)
{
    public static RecordDraft Of(IReadOnlyDictionary<string, string> typed) => new(typed, new Dictionary<string, string>(StringComparer.Ordinal));
}
