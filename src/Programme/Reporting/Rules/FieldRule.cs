using System.Text.Json;
using System.Text.Json.Serialization;

namespace Xanh.Programme.Reporting.Rules;

/// <summary>
/// What an answer must be, as data: the same JSON is interpreted here and by the page (<c>rules.js</c>), and both run the same vectors.
/// A rule that is null asks nothing.
/// </summary>
public sealed record FieldRule
{
    /// <summary>Letters of any text at most, whatever the rule says.</summary>
    public const int LongestText = 20_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new JsonStringEnumConverter<AnswerKind>(JsonNamingPolicy.CamelCase) },
    };

    // Written even when it is the first of its kinds, which is the default.
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required AnswerKind Kind { get; init; }

    /// <summary>Whether the report cannot be submitted without it.</summary>
    public bool Required { get; init; }

    /// <summary>Least number, included.</summary>
    public decimal? Min { get; init; }

    /// <summary>Greatest number, included.</summary>
    public decimal? Max { get; init; }

    /// <summary>Digits after the decimal mark at most; money has none.</summary>
    public int? Decimals { get; init; }

    /// <summary>Letters of a text at most.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Key of another number of the report that this one must not exceed.</summary>
    public string? NotAbove { get; init; }

    /// <summary>Codes of a choice.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    [JsonIgnore]
    public bool IsNumber => Kind is AnswerKind.Number or AnswerKind.Percent or AnswerKind.Money;

    /// <summary>The rule as one line of JSON, for a column and for the page.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <exception cref="JsonException">Not a rule.</exception>
    public static FieldRule FromJson(string json) => JsonSerializer.Deserialize<FieldRule>(json, Json) ?? throw new JsonException("No rule.");

    public bool Equals(FieldRule? other) => other is not null && string.Equals(ToJson(), other.ToJson(), StringComparison.Ordinal);

    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);
}
