using Xanh.Programme.Registers;

namespace Xanh.Web.Registers;

/// <summary>One field with the values of two records, or of two people.</summary>
public sealed record TwoValues(RegisterField Field, string First, string Second)
{
    /// <summary>The fields in which two differ.</summary>
    public static IReadOnlyList<TwoValues> Of(IReadOnlyList<RegisterField> fields, IReadOnlyDictionary<string, string> first, IReadOnlyDictionary<string, string> second) =>
    [
        .. fields.Select(f => new TwoValues(f, first.GetValueOrDefault(f.Key, ""), second.GetValueOrDefault(f.Key, "")))
            .Where(v => !string.Equals(v.First.Trim(), v.Second.Trim(), StringComparison.Ordinal)),
    ];
}
