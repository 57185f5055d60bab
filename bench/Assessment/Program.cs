// calculators ROUNDS: five calculators, the same inputs as bench/measur.mjs, everything included: units, limits, steps.
// library: reconciliation of 200 streams, Monte Carlo of 100,000 draws, choice among 2,000 candidates; prints rows for docs/performance.md.
using System.Diagnostics;
using System.Globalization;
using Xanh.Assessment;
using Xanh.Assessment.Balances;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Finance;
using Xanh.Assessment.Portfolios;
using Xanh.Assessment.Uncertainty;

if (args is ["calculators", var rounds])
    Console.WriteLine(Calculate(int.Parse(rounds, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
else
    Library();

static double Calculate(int rounds)
{
    (Calculator Calculator, Dictionary<string, GivenValue> Given, string Output)[] all =
    [
        One("wall_surface_loss", "heat_loss", ("area", 46.45, "m2"), ("surface_temperature", 107.2, "degC"), ("ambient_temperature", 26.7, "degC"), ("emissivity", 0.9, "1"), ("wall_height", 2, "m"), ("wind_speed", 4.47, "m/s")),
        One("furnace_opening_loss", "heat_loss", ("emissivity", 0.95, "1"), ("opening_area", 0.073, "m2"), ("view_factor", 0.7, "1"), ("furnace_temperature", 1144, "K"), ("ambient_temperature", 297, "K"), ("open_share", 1, "1")),
        One("furnace_gas_leakage", "heat_loss", ("overpressure", 24.9, "Pa"), ("opening_area", 0.2787, "m2"), ("gas_temperature", 871, "degC"), ("ambient_temperature", 26.7, "degC"),
            ("discharge_coefficient", 0.8052, "1"), ("relative_density", 1.02, "1"), ("gas_specific_heat", 1.1, "kJ/(kg.K)")),
        One("electricity_reduction", "cost", ("voltage", 480, "V"), ("current", 40, "A"), ("power_factor", 0.85, "1"), ("phases", 3, "1"), ("hours", 8640, "h/yr"), ("electricity_price", 0.12, "USD/kWh")),
        One("pipe_insulation", "heat_loss", ("pipe_outer_diameter", 0.2, "m"), ("pipe_wall", 3.55, "mm"), ("pipe_length", 15, "m"), ("pipe_temperature", 435, "K"), ("ambient_temperature", 300, "K"), ("wind_speed", 0.9, "m/s"),
            ("pipe_conductivity", 50, "W/(m.K)"), ("insulation_thickness", 25, "mm"), ("insulation_conductivity", 0.04, "W/(m.K)"), ("emissivity", 0.1, "1"), ("system_efficiency", 0.9, "1"), ("hours", 8640, "h/yr")),
    ];
    var sum = 0.0;
    for (var round = 0; round < rounds; round++)
        foreach (var (calculator, given, output) in all)
            sum += calculator.Run(given)[output];
    return sum;
}

static (Calculator Calculator, Dictionary<string, GivenValue> Given, string Output) One(string name, string output, params (string Key, double Value, string Unit)[] given) =>
    (Calculators.Find(name)!, given.ToDictionary(g => g.Key, g => GivenValue.Of(g.Value, g.Unit), StringComparer.Ordinal), output);

static void Library()
{
    var graph = Chain(200);
    Row("reconciliation of 200 streams over 100 steps, one in five not measured", "under 50 ms", () => Reconciliation.Solve(graph, Balanced.Mass).Value.Statistic);
    Spread[] inputs = [Spread.Triangular(800, 1000, 1400), Spread.Triangular(150, 250, 300), Spread.Uniform(0, 0.06), Spread.Normal(0.1, 0.01), Spread.Uniform(10, 30)];
    Row("Monte Carlo of 100,000 draws, net present value over 15 years, five inputs", "under 1 s", () => MonteCarlo.Run(inputs, 100_000, 1, Worth).Value.P50);
    var candidates = Enumerable.Range(0, 2000).Select(i => new Candidate("c" + i.ToString(CultureInfo.InvariantCulture), 1 + (i * 7919 % 997), 1 + (i * 104_729 % 1009), "g" + (i % 20).ToString(CultureInfo.InvariantCulture))).ToList();
    var limits = Enumerable.Range(0, 20).Select(g => new GroupLimit("g" + g.ToString(CultureInfo.InvariantCulture), Cost: 1500)).ToList();
    Row("choice among 2,000 candidates, 20 billion VND", "under 2 s", () => BudgetSelection.Choose(candidates, 20_000).Value.Value);
    Row("the same with 20 groups of 1.5 billion VND each", "under 2 s", () => BudgetSelection.Choose(candidates, 20_000, limits).Value.Value);
    Row("the same with at most 5 of each group", "under 2 s", () => BudgetSelection.Choose(candidates, 20_000, [.. limits.Select(l => new GroupLimit(l.Group, Count: 5))]).Value.Value);
}

static double Worth(ReadOnlySpan<double> values)
{
    Span<double> flows = stackalloc double[16];
    flows[0] = -values[0];
    for (var year = 1; year < flows.Length; year++)
        flows[year] = (values[1] * Math.Pow(1 + values[2], year)) - values[4];
    return PresentValue.Of(flows.ToArray(), values[3]);
}

static ProcessGraph Chain(int streams)
{
    var steps = Enumerable.Range(0, streams / 2).Select(i => new ProcessStep("s" + i.ToString(CultureInfo.InvariantCulture), "s")).ToList();
    var flows = Enumerable.Range(0, streams).Select(i =>
    {
        var at = i / 2;
        var (from, to) = i % 2 == 0 ? (at == 0 ? null : steps[at - 1].Id, steps[at].Id) : (steps[at].Id, at + 7 < steps.Count && at % 3 == 0 ? steps[at + 7].Id : null);
        return ProcessStream.OfMass("f" + i.ToString(CultureInfo.InvariantCulture), StreamKind.Material, from, to, i % 5 == 4 ? null : KnownAmount.Within(1000 + (i * 37 % 91), 0.02));
    }).ToList();
    return ProcessGraph.Of(steps, flows).Value;
}

static void Row(string name, string wanted, Func<double> run)
{
    var times = new List<double>();
    for (var round = -1; round < 5; round++)
    {
        var start = Stopwatch.GetTimestamp();
        var result = run();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (!double.IsFinite(result))
            throw new InvalidOperationException(name);
        if (round >= 0)
            times.Add(time);
    }
    times.Sort();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name} (`bench/assessment.sh`) | {times[2]:0.0} ms ({times[0]:0.0}–{times[4]:0.0}) (wanted: {wanted})"));
}
