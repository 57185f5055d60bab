namespace Xanh.Documents.Plan;

/// <summary>The facts of the document itself. What the text lacks is null, never invented.</summary>
public sealed record PlanFacts
{
    public static readonly PlanFacts None = new();

    /// <summary>Number and symbol, e.g. <c>68/KH-UBND</c>.</summary>
    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Place of issue, e.g. <c>Quảng Ngãi</c>.</summary>
    public string? Place { get; init; }

    /// <summary>Issuing body with its territory, e.g. <c>Ủy ban nhân dân tỉnh Quảng Ngãi</c>.</summary>
    public string? Issuer { get; init; }

    /// <summary>Type as printed, e.g. <c>Kế hoạch</c>.</summary>
    public string? Type { get; init; }

    /// <summary>Subject without the type name.</summary>
    public string? Title { get; init; }

    public YearRange? Period { get; init; }

    /// <summary>Evidence by field: <c>number</c>, <c>date</c>, <c>place</c>, <c>issuer</c>, <c>type</c>, <c>title</c>, <c>period</c>.</summary>
    public IReadOnlyDictionary<string, Evidence> Sources { get; init; } = new Dictionary<string, Evidence>(StringComparer.Ordinal);
}
