using System.Text.Json.Serialization;

namespace Xanh.Programme.Classification;

/// <summary>A fact a rule asked for that nobody entered.</summary>
/// <param name="Rule">Code of the first rule that asked.</param>
public sealed record MissingFact(string Fact, string Group, string Rule)
{
    /// <summary>The fact as a key: <c>revenue-share</c>, <c>revenue-share/water</c>.</summary>
    [JsonIgnore]
    public string Key => Group.Length == 0 ? Fact : Fact + "/" + Group;
}
