using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Uncertainty;

/// <summary>Ranges of results from ranges of inputs, by many draws with a seed: the same seed gives the same numbers on every machine.</summary>
/// <remarks>
/// Generator: <see cref="Philox"/>, one block a draw and input. Inputs are drawn independently. Uniform and triangular inputs are exact to the last
/// bit everywhere; normal ones rest on the platform's logarithm and may differ in the last digit. Percentiles by linear interpolation between ordered
/// draws (type 7 of Hyndman and Fan 1996).
/// </remarks>
public static class MonteCarlo
{
    public const int MostDraws = 10_000_000;

    /// <param name="draws">1 to <see cref="MostDraws"/>; 100,000 give three good digits.</param>
    /// <returns>Refused <c>draws-outside-limits</c>, and <c>no-finite-result</c> when no draw gives a number.</returns>
    public static Answer<ValueRange> Run(IReadOnlyList<Spread> inputs, int draws, ulong seed, Model model)
    {
        if (draws is < 1 or > MostDraws)
            return Answers.Refused<ValueRange>("draws-outside-limits", "draws", "Số lần thử phải từ 1 đến 10 000 000.", "The number of draws must be 1 to 10,000,000.");
        var results = new double[draws];
        Span<double> values = inputs.Count <= 64 ? stackalloc double[inputs.Count] : new double[inputs.Count];
        var count = 0;
        for (var draw = 0; draw < draws; draw++)
        {
            for (var i = 0; i < values.Length; i++)
                values[i] = inputs[i].Quantile(Philox.Uniform(seed, (ulong)draw, (uint)i));
            var result = model(values);
            if (double.IsFinite(result))
                results[count++] = result;
        }
        if (count == 0)
            return Answers.Refused<ValueRange>("no-finite-result", null, "Không lần thử nào cho kết quả.", "No draw gives a number.");
        var found = results.AsSpan(0, count);
        found.Sort();
        return Answers.Of(new ValueRange(Percentile(found, 0.1), Percentile(found, 0.5), Percentile(found, 0.9), Mean(found), count, draws - count));
    }

    private static double Percentile(ReadOnlySpan<double> ordered, double share)
    {
        var at = share * (ordered.Length - 1);
        var below = (int)at;
        return below + 1 < ordered.Length ? ordered[below] + ((at - below) * (ordered[below + 1] - ordered[below])) : ordered[below];
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum / values.Length;
    }
}
