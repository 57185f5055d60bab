namespace Xanh.Programme.Registers;

/// <summary>What a list of a register is narrowed to and ordered by.</summary>
public sealed record RegisterFilter
{
    public static RegisterFilter None { get; } = new();

    /// <summary>As typed; with or without accents.</summary>
    public string? Search { get; init; }

    /// <summary>Codes chosen, by the field's key.</summary>
    public IReadOnlyDictionary<string, string> Chosen { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Whether ended records are listed too.</summary>
    public bool WithEnded { get; init; }

    /// <summary>Key of the field the list is ordered by; null for the name.</summary>
    public string? OrderBy { get; init; }

    public bool Descending { get; init; }

    public bool IsNone => string.IsNullOrWhiteSpace(Search) && Chosen.Count == 0 && !WithEnded;
}
