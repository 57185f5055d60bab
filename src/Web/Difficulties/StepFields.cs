namespace Xanh.Web.Difficulties;

/// <summary>One form of a step, for the partial that shows it.</summary>
/// <param name="Handler">Handler of the page that takes it; the ids of its fields begin with it.</param>
/// <param name="TextKey">Family of its words: <c>difficulty.answer</c> with <c>-text</c>, <c>-help</c>, <c>-submit</c>.</param>
/// <param name="Typed">What was typed and refused; null for an empty form.</param>
public sealed record StepFields(string Handler, string TextKey, int Version, StepForm? Typed)
{
    /// <summary>Choices of one of several ways, with the words' keys; empty for none.</summary>
    public IReadOnlyList<(string Word, string TextKey)> Choices { get; init; } = [];

    /// <summary>Units to pass on to; empty for none.</summary>
    public IReadOnlyList<(string Code, string Name)> Units { get; init; } = [];

    /// <summary>Versions of plans that amended them; null where none is asked for.</summary>
    public IReadOnlyList<(string Word, string Name)>? Versions { get; init; }

    /// <summary>Working days proposed for the answer; null where none are asked for.</summary>
    public int? Days { get; init; }

    public bool AsksFiles { get; init; }

    public string Prefix => Handler.ToLowerInvariant() + "-";
}
