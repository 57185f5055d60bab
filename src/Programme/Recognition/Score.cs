namespace Xanh.Programme.Recognition;

/// <summary>What the jurors give together.</summary>
/// <param name="Average">Of the sheets that count, from 0 to 100; null while there is none.</param>
/// <param name="Spread">Between the highest and the lowest sheet.</param>
/// <param name="Sheets">How many count.</param>
/// <param name="Aside">Jurors who stand aside.</param>
public sealed record Score(decimal? Average, decimal Spread, int Sheets, int Aside)
{
    private const int Decimals = 2;

    /// <summary>One sheet: points by their share of the maximum, weighed; from 0 to 100.</summary>
    public static decimal Of(IReadOnlyList<decimal> points, IReadOnlyList<Criterion> criteria) =>
        decimal.Round(criteria.Zip(points, (c, p) => p / c.Maximum * c.Weight).Sum(), Decimals, MidpointRounding.AwayFromZero);

    public static Score Of(IReadOnlyList<ScoreSheet> sheets, IReadOnlyList<Criterion> criteria)
    {
        var totals = sheets.Where(s => s.Counts).Select(s => Of(s.Points, criteria)).ToList();
        var aside = sheets.Count - totals.Count;
        return totals.Count == 0 ? new Score(null, 0, 0, aside) : new Score(decimal.Round(totals.Average(), Decimals, MidpointRounding.AwayFromZero), totals.Max() - totals.Min(), totals.Count, aside);
    }
}
