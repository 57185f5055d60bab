using System.Text.Json.Serialization;

namespace Xanh.Programme.Classification;

/// <summary>How a condition compares a fact.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Comparison>))]
public enum Comparison
{
    AtLeast,
    MoreThan,
    AtMost,
    LessThan,

    /// <summary>Of two numbers neither below the first nor above the second.</summary>
    Between,

    OneOf,
    NoneOf,

    /// <summary>One of the texts has the words in it, with or without accents.</summary>
    Contains,

    StartsWith,
    NotStartsWith,
    IsKnown,
    IsUnknown,
}
