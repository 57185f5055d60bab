using Xanh.Assessment.Calculation;
using Xanh.Assessment.Uncertainty;

namespace Xanh.Assessment.Portfolios;

/// <summary>
/// Options over the same streams, evaluated one after the other: each finds what those before it left. So no stream is saved twice, and never more than
/// all of it. Order: demand, distribution, conversion; within a stage as given.
/// </summary>
public sealed class Portfolio
{
    private const double HalfWay = 0.5;

    private static readonly Measure[] Measures = Enum.GetValues<Measure>();

    private readonly Dictionary<string, BaselineStream> streams;
    private readonly List<SavingOption> ordered;

    private Portfolio(Dictionary<string, BaselineStream> streams, List<SavingOption> ordered) => (this.streams, this.ordered) = (streams, ordered);

    /// <returns>Refused <c>id-twice</c>, <c>stream-unknown</c>, <c>stream-not-positive</c>, <c>saving-above-stream</c> (an option alone saves more than the stream) or <c>saving-negative</c>.</returns>
    public static Answer<Portfolio> Of(IReadOnlyList<BaselineStream> streams, IReadOnlyList<SavingOption> options)
    {
        var refusals = streams.Select(s => s.Id).Concat(options.Select(o => o.Id)).GroupBy(id => id).Where(g => g.Count() > 1)
            .Select(g => Refusal("id-twice", g.Key, $"Mã “{g.Key}” dùng hai lần.", $"The identifier “{g.Key}” stands twice.")).ToList();
        refusals.AddRange(streams.Where(s => !(s.Amount > 0) || !double.IsFinite(s.Amount)).Select(s => Refusal("stream-not-positive", s.Id, $"Lượng của dòng “{s.Id}” phải lớn hơn 0.", $"The amount of the stream “{s.Id}” must be above zero.")));
        if (refusals.Count > 0)
            return Answers.Refused<Portfolio>(refusals);
        var known = streams.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var option in options)
        {
            if (!known.TryGetValue(option.Stream, out var stream))
            {
                refusals.Add(Refusal("stream-unknown", option.Id, $"Giải pháp “{option.Id}” tác động lên dòng “{option.Stream}” không có.", $"The option “{option.Id}” acts on the stream “{option.Stream}”, which is not there."));
                continue;
            }
            var most = option.IsShare ? 1 : stream.Amount;
            var saving = option.Saving.Quantile(HalfWay);
            if (saving > most * (1 + 1e-12))
                refusals.Add(Refusal("saving-above-stream", option.Id, $"Giải pháp “{option.Id}” tiết kiệm nhiều hơn cả dòng “{option.Stream}”.", $"The option “{option.Id}” saves more than the whole stream “{option.Stream}”."));
            else if (!(saving >= 0))
                refusals.Add(Refusal("saving-negative", option.Id, $"Mức tiết kiệm của “{option.Id}” phải không âm.", $"The saving of “{option.Id}” must not be negative."));
        }
        return refusals.Count > 0 ? Answers.Refused<Portfolio>(refusals) : Answers.Of(new Portfolio(known, [.. options.OrderBy(o => o.Stage)]));
    }

    /// <summary>With every saving at the middle of its range.</summary>
    public PortfolioResult Evaluate()
    {
        var savings = new double[ordered.Count];
        for (var i = 0; i < savings.Length; i++)
            savings[i] = ordered[i].Saving.Quantile(HalfWay);
        var left = streams.ToDictionary(s => s.Key, s => s.Value.Amount, StringComparer.Ordinal);
        var effects = new List<OptionEffect>(ordered.Count);
        foreach (var (option, saving) in ordered.Zip(savings))
        {
            var stream = streams[option.Stream];
            var saved = Take(option, saving, left);
            var alone = option.IsShare ? saving * stream.Amount : saving;
            effects.Add(new OptionEffect(option, alone, saved, left[option.Stream], Measures.ToDictionary(m => m, m => (saved * stream.Worth(m)) - (m == Measure.Money ? option.Upkeep : 0))));
        }
        return new PortfolioResult(effects, Measures.ToDictionary(m => m, m => effects.Sum(e => e.Savings[m])));
    }

    /// <summary>The range of the yearly total in one measure, savings drawn from their ranges; see <see cref="MonteCarlo"/>.</summary>
    /// <remarks>A saving drawn above the stream takes all that is left of it; one drawn below zero saves nothing.</remarks>
    public Answer<ValueRange> Range(Measure measure, int draws, ulong seed)
    {
        var upkeep = measure == Measure.Money ? ordered.Sum(o => o.Upkeep) : 0;
        var left = new Dictionary<string, double>(StringComparer.Ordinal);
        return MonteCarlo.Run([.. ordered.Select(o => o.Saving)], draws, seed, values =>
        {
            foreach (var (id, stream) in streams)
                left[id] = stream.Amount;
            var total = -upkeep;
            for (var i = 0; i < ordered.Count; i++)
                total += Take(ordered[i], values[i], left) * streams[ordered[i].Stream].Worth(measure);
            return total;
        });
    }

    private static double Take(SavingOption option, double saving, Dictionary<string, double> left)
    {
        var rest = left[option.Stream];
        var saved = Math.Clamp(option.IsShare ? saving * rest : saving, 0, rest);
        left[option.Stream] = rest - saved;
        return saved;
    }

    private static CalculationRefusal Refusal(string code, string id, string vietnamese, string english) => new(code, id, new Words(vietnamese, english));
}
