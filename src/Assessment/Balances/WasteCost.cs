using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Balances;

/// <summary>
/// The cost of each waste stream, built from the graph as material flow cost accounting does (ISO 14051): what comes into a step is spread over what
/// leaves it, product and waste alike, by mass (by energy for a step no mass flows through). With recycling loops the costs of all steps depend on each other: one linear system.
/// </summary>
public static class WasteCost
{
    /// <param name="graph">With masses known for all material streams. Energy that enters carries its purchase cost; it needs no mass.</param>
    /// <param name="spend">What the books say the facility spends in the period, money.</param>
    /// <param name="tolerance">How much more than goes in may come out of a step, as a share, before that is refused.</param>
    /// <returns>Refused <c>mass-unknown</c>, <c>closure-above-tolerance</c>, or <c>loop-without-exit</c> when a loop keeps all it is given.</returns>
    public static Answer<CostReport> Of(ProcessGraph graph, double spend, double tolerance = 0.05)
    {
        var refusals = graph.Streams.Where(s => s.Carries(Balanced.Mass) && s.Amount(Balanced.Mass) is null).Select(s => new CalculationRefusal("mass-unknown", s.Id,
            new Words($"Chưa biết khối lượng dòng “{s.Id}”; hãy hiệu chỉnh cân bằng trước.", $"The mass of the stream “{s.Id}” is not known; reconcile the balance first."))).ToList();
        var check = new ClosureCheck(tolerance);
        var closures = check.Of(graph, Balanced.Mass).Zip(check.Of(graph, Balanced.Energy), (mass, energy) => mass is { In: 0, Out: 0 } ? energy : mass).Where(c => c.Step is not null).ToList();
        refusals.AddRange(closures.Where(c => c.State == ClosureState.Impossible).Select(c => new CalculationRefusal("closure-above-tolerance", c.Step,
            new Words($"Công đoạn “{c.Step}” ra nhiều hơn vào.", $"More comes out of the step “{c.Step}” than goes in."))));
        return refusals.Count > 0 ? Answers.Refused<CostReport>(refusals) : Spread(graph, closures, spend);
    }

    private static Answer<CostReport> Spread(ProcessGraph graph, List<Closure> closures, double spend)
    {
        var steps = graph.Steps.Select((s, i) => (s.Id, i)).ToDictionary(s => s.Id, s => s.i, StringComparer.Ordinal);
        // What leaves a step in mass: streams, and what is not seen to leave.
        var leaving = closures.Select(c => Math.Max(c.In, c.Out)).ToArray();
        var system = DenseMatrix.CreateIdentity(steps.Count);
        foreach (var stream in graph.Streams.Where(s => s.From is not null && s.To is not null))
            system[steps[stream.To!], steps[stream.From!]] -= Share(stream, closures, leaving, steps);
        var solver = system.LU();
        if (steps.Count > 0 && Math.Abs(solver.Determinant) < 1e-12)
            return Answers.Refused<CostReport>("loop-without-exit", null, "Có vòng tuần hoàn mà không gì ra khỏi được.", "There is a loop that nothing leaves.");
        var material = Costs(graph, steps, solver, s => s.Kind == StreamKind.Energy ? 0 : s.PurchaseCost, _ => 0);
        var energy = Costs(graph, steps, solver, s => s.Kind == StreamKind.Energy ? s.PurchaseCost : 0, _ => 0);
        var work = Costs(graph, steps, solver, _ => 0, s => s.OwnCost);
        var streams = graph.Streams.Where(s => s.From is not null && s.To is null).Select(s =>
        {
            var (at, share) = (steps[s.From!], Share(s, closures, leaving, steps));
            return new StreamCost(s.Id, s.Name, s.Kind, material[at] * share, energy[at] * share, work[at] * share, s.TreatmentCost, s.Fees);
        }).ToList();
        streams.AddRange(closures.Where(c => c.Difference > 0 || leaving[steps[c.Step!]] == 0).Select(c =>
        {
            var at = steps[c.Step!];
            var share = leaving[at] == 0 ? 1 : c.Difference / leaving[at];
            return new StreamCost($"unexplained:{c.Step}", $"không giải thích được: {graph.Steps[at].Name}", StreamKind.Waste, material[at] * share, energy[at] * share, work[at] * share, 0, 0);
        }).Where(s => s.Total > 0));
        return Answers.Of(new CostReport(streams, streams.Sum(s => s.Total), spend));
    }

    private static double Share(ProcessStream stream, List<Closure> closures, double[] leaving, Dictionary<string, int> steps)
    {
        var from = steps[stream.From!];
        return leaving[from] > 0 ? (stream.Amount(closures[from].Balance)?.Value ?? 0) / leaving[from] : 0;
    }

    private static Vector<double> Costs(
        ProcessGraph graph, Dictionary<string, int> steps, MathNet.Numerics.LinearAlgebra.Factorization.LU<double> solver, Func<ProcessStream, double> paid, Func<ProcessStep, double> own)
    {
        var given = DenseVector.OfEnumerable(graph.Steps.Select(own));
        foreach (var stream in graph.Streams.Where(s => s.To is not null))
            given[steps[stream.To!]] += paid(stream);
        return steps.Count == 0 ? given : solver.Solve(given);
    }
}
