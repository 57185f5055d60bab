namespace Xanh.Programme.Classification;

/// <summary>What a list of classified enterprises is narrowed to; null does not narrow.</summary>
public sealed record ClassFilter
{
    public string? Search { get; init; }

    public string? Kind { get; init; }

    public string? Group { get; init; }

    public string? Level { get; init; }

    public string? Capability { get; init; }

    public ClassState? State { get; init; }

    /// <summary>Key of a missing fact.</summary>
    public string? Missing { get; init; }

    public string? Commune { get; init; }

    /// <summary>Code of the rule that decided something.</summary>
    public string? Rule { get; init; }

    public bool SharesOver { get; init; }

    public bool IsNone => this == new ClassFilter();
}
