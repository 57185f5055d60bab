using System.Globalization;
using System.Text;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Tests.Pages;

namespace Xanh.Assessment.Tests.Frozen;

/// <summary>Some thousands of runs, whose results, steps, warnings, factors and refusals do not change unnoticed. What the files are: Frozen/README.md.</summary>
public class FrozenResultTests
{
    private static readonly string Folder = Path.Combine(CalculatorPage.Tests, "Frozen", "Results");

    public static TheoryData<string> Names => [.. Calculators.All.Select(c => c.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Results_stay_as_they_were(string name)
    {
        var calculator = Calculators.Find(name)!;
        var now = string.Concat(Variations.Of(calculator).Select(runs => Said(calculator, [.. runs])));
        Keep(name, now);
        var kept = Path.Combine(Folder, name + ".txt");
        var before = File.Exists(kept) ? File.ReadAllLines(kept) : [];
        foreach (var (line, (was, found)) in before.Zip(now[..^1].Split('\n')).Index())
            Same(was, found).ShouldBeTrue(FormattableString.Invariant($"{name}, line {line + 1}\n{was}\n{found}\n"));
        before.Length.ShouldBe(now.Count(c => c == '\n'), "compare frozen/ beside this test assembly, and copy it when every change is wanted");
    }

    // The first of the runs in full, of the others what differs from it.
    private static string Said(Calculator calculator, IReadOnlyList<IReadOnlyDictionary<string, GivenValue>> runs)
    {
        var text = new StringBuilder();
        var formulas = "";
        foreach (var (at, given) in runs.Index())
        {
            var outcome = calculator.Run(given);
            text.Append(at == 0
                ? "\ngiven " + string.Join("; ", given.Select(Said))
                : "with " + string.Join("; ", given.Where(g => runs[0][g.Key] != g.Value).Select(Said).Concat(runs[0].Keys.Where(k => !given.ContainsKey(k)).Select(k => "no " + k))));
            text.Append(Said(outcome)).Append('\n');
            var now = string.Join(" | ", outcome.Result?.Steps.Select(s => s.Formula) ?? []);
            if (now.Length > 0 && now != formulas)
                text.Append("by ").Append(now).Append('\n');
            formulas = now.Length > 0 ? now : formulas;
        }
        return text.ToString();
    }

    private static string Said(KeyValuePair<string, GivenValue> given) => $"{given.Key}={(given.Value.Number is { } n ? Number(n) + " " + given.Value.Unit : given.Value.Word)}";

    private static string Said(CalculationOutcome outcome)
    {
        var text = new StringBuilder();
        if (outcome.Result is not { } result)
            return text.Append("\nrefused " + string.Join("; ", outcome.Refusals.Select(r => $"{r.Code} {r.Input}".TrimEnd()))).ToString();
        text.Append("\ngives " + string.Join("; ", result.Outputs.Select(o => $"{o.Key}={Number(o.Value)} {o.Unit}")));
        text.Append("\nsteps " + string.Join("; ", result.Steps.Select(s => $"{Number(s.Value)} {s.Unit}")));
        if (result.Warnings.Count > 0)
            text.Append("\nwarns " + string.Join("; ", result.Warnings.Select(w => w.Code)));
        if (result.Factors.Count > 0)
            text.Append("\nfactors " + string.Join("; ", result.Factors.Select(f => FormattableString.Invariant($"{Number(f.Value)} {f.Unit} {f.Year}").TrimEnd())));
        return text.ToString();
    }

    // Written with ten digits; the last of them may differ between processors.
    private static bool Same(string was, string found)
    {
        var (one, other) = (was.Split(' ', '=', ';'), found.Split(' ', '=', ';'));
        return was == found || (one.Length == other.Length && one.Zip(other).All(pair => pair.First == pair.Second || Close(pair.First, pair.Second)));
    }

    private static bool Close(string was, string found) =>
        double.TryParse(was, NumberStyles.Float, CultureInfo.InvariantCulture, out var one) && double.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
        && Math.Abs(one - other) <= 1e-8 * Math.Max(1e-6, Math.Max(Math.Abs(one), Math.Abs(other)));

    private static string Number(double value) => (Math.Abs(value) < 1e-13 ? 0 : value).ToString("G10", CultureInfo.InvariantCulture);

    private static void Keep(string name, string now)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "frozen"));
        File.WriteAllText(Path.Combine(folder.FullName, name + ".txt"), now);
    }
}
