namespace Xanh.Programme.Classification;

/// <summary>A fact of one enterprise.</summary>
/// <param name="Number">Null for choices and texts.</param>
/// <param name="Words">Codes or texts; empty for numbers.</param>
public sealed record FactValue(bool IsKnown, decimal? Number, IReadOnlyList<string> Words, IReadOnlyList<FactSource> Sources)
{
    internal static FactValue Unknown { get; } = new(IsKnown: false, null, [], []);

    internal static FactValue Of(decimal? number, IReadOnlyList<FactSource> sources) => number is null ? Unknown : new(IsKnown: true, number, [], sources);

    internal static FactValue Of(IReadOnlyList<string> words, IReadOnlyList<FactSource> sources) => new(IsKnown: true, null, words, sources);

    internal static FactValue OfWord(string word, IReadOnlyList<FactSource> sources) => word.Length == 0 ? Unknown : Of([word], sources);
}
