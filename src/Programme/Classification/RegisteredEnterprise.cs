namespace Xanh.Programme.Classification;

/// <summary>What the registers know of an enterprise.</summary>
/// <param name="Lines">Ended ones too.</param>
/// <param name="Review">Outcome of its last review; empty while nobody reviewed it.</param>
internal sealed record RegisteredEnterprise(EnterpriseFigures Figures, IReadOnlyList<LineFigures> Lines, string Review)
{
    public EnterpriseFacts FactsIn(int year) => new(Figures, Lines, year, Review);
}
