using Xanh.Assessment.Plausibility;

namespace Xanh.Assessment.Balances;

/// <summary>Does what goes in come out again? Per step and for the whole.</summary>
/// <param name="Tolerance">Difference that still counts as closed, as a share of what goes in: 0.05 is usual for mass.</param>
public sealed record ClosureCheck(double Tolerance = 0.05)
{
    /// <summary>All steps in the order of the graph, then the whole.</summary>
    public IReadOnlyList<Closure> Of(ProcessGraph graph, string balance) =>
        [.. graph.Steps.Select(s => One(s.Id, balance, graph.Into(s.Id), graph.OutOf(s.Id))), One(null, balance, graph.OutOf(null), graph.Into(null))];

    /// <summary>What is to be asked about a balance that cannot be: a closure of 140 % is no result but a question.</summary>
    public static IReadOnlyList<PlausibilityQuestion> Questions(IReadOnlyList<Closure> closures) => [.. closures.Where(c => c.State == ClosureState.Impossible).Select(c =>
        PlausibilityQuestion.Of("closure-above-100", c.Step ?? c.Balance,
            $"Cân bằng {c.Balance} của {c.Step ?? "toàn cơ sở"}: ra {c.Out}, vào {c.In}, khép {100 * c.Ratio:0.#} %. Có dòng vào chưa ghi, hay số đo sai?",
            $"Balance of {c.Balance} over {c.Step ?? "the whole"}: {c.Out} out, {c.In} in, closure {100 * c.Ratio:0.#} %. Is a stream in missing, or a measurement wrong?"))];

    private Closure One(string? step, string balance, IEnumerable<ProcessStream> into, IEnumerable<ProcessStream> outOf)
    {
        var (ins, outs) = (into.Where(s => s.Carries(balance)).ToList(), outOf.Where(s => s.Carries(balance)).ToList());
        var unknown = ins.Concat(outs).Where(s => s.Amount(balance) is null).Select(s => s.Id).ToList();
        var (given, seen) = (Sum(ins, balance), Sum(outs, balance));
        var state = unknown.Count > 0 ? ClosureState.Incomplete
            : Math.Abs(given - seen) <= Tolerance * given ? ClosureState.Closed
            : given > seen ? ClosureState.Unexplained : ClosureState.Impossible;
        return new Closure(step, balance, given, seen, state, unknown);
    }

    private static double Sum(IEnumerable<ProcessStream> streams, string balance) => streams.Sum(s => s.Amount(balance)?.Value ?? 0);
}
