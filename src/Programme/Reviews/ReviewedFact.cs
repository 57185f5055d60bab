namespace Xanh.Programme.Reviews;

/// <summary>One fact of the document itself, as read or corrected.</summary>
/// <param name="Field">As in <see cref="Plans.PlanFact.Field"/>.</param>
public sealed record ReviewedFact(string Field)
{
    public static IReadOnlyList<string> Fields { get; } = ["number", "date", "place", "issuer", "type", "title", "period", "signer"];

    /// <summary>The text; a date in ISO form; the signer's name. Null when the document lacks it.</summary>
    public string? Value { get; init; }

    /// <summary>First and last year of the period.</summary>
    public int? From { get; init; }

    public int? To { get; init; }

    /// <summary>The signer's office, and on whose behalf.</summary>
    public string? Position { get; init; }

    public string? Authority { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) && From is null && To is null && string.IsNullOrWhiteSpace(Position);
}
