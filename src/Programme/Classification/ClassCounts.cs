namespace Xanh.Programme.Classification;

/// <summary>How the register is classified.</summary>
/// <param name="Edition">Of the rules it was classified by; null before the first time.</param>
/// <param name="Values">Number of enterprises by decision and value; empty values are those not decided.</param>
/// <param name="States">By how surely they are classified.</param>
/// <param name="Missing">How many enterprises lack a fact, by its key; the most wanted first.</param>
/// <param name="SharesOver">Enterprises whose shares add up to more than the whole.</param>
/// <param name="Changed">Enterprises whose facts have changed since, or that are new or gone.</param>
public sealed record ClassCounts(
    int? Edition,
    DateTimeOffset? At,
    int Enterprises,
    IReadOnlyDictionary<(Decision Decision, string Value), int> Values,
    IReadOnlyDictionary<ClassState, int> States,
    IReadOnlyList<(string Key, int Count)> Missing,
    int SharesOver,
    int Changed);
