using System.Globalization;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using Xanh.Assessment.Tests.Pages;

namespace Xanh.Assessment.Tests.Frozen;

/// <summary>
/// The runs of a calculator that are kept: each starting point as it is, with seeded other values, with every input at and beyond its limits, left out,
/// much larger and smaller, with every other word, and with any two inputs of one kind made equal.
/// </summary>
internal static class Variations
{
    private static readonly string[] Bases = File.ReadAllLines(Path.Combine(CalculatorPage.Tests, "Frozen", "bases.txt"));

    /// <summary>Each starting point with the runs made from it, itself first.</summary>
    public static IEnumerable<IEnumerable<IReadOnlyDictionary<string, GivenValue>>> Of(Calculator calculator) => Starts(calculator)
        .Select(start => From(calculator, start).DistinctBy(given => string.Join("; ", given.Select(g => g.Key + g.Value)), StringComparer.Ordinal));

    private static IEnumerable<Dictionary<string, GivenValue>> Starts(Calculator calculator) =>
        new CalculatorPage(calculator.Name).Examples().Select(e => CalculatorPage.Lines(e.Given).ToDictionary(l => l.Key, l => CalculatorPage.Given(l.Value, l.Unit), StringComparer.Ordinal))
            .Concat(Bases.Where(b => b.StartsWith(calculator.Name + " | ", StringComparison.Ordinal)).Select(b => Inputs(b.Split(" | ")[1])));

    public static Dictionary<string, GivenValue> Inputs(string text) => CalculatorPage.Lines(text.Replace("; ", "\n", StringComparison.Ordinal))
        .ToDictionary(l => l.Key, l => CalculatorPage.Given(l.Value, l.Unit), StringComparer.Ordinal);

    private static IEnumerable<Dictionary<string, GivenValue>> From(Calculator calculator, Dictionary<string, GivenValue> start)
    {
        yield return start;
        for (var seed = 1; seed <= 2; seed++)
            yield return Seeded(start, seed);
        foreach (var input in calculator.Inputs.Where(i => start.ContainsKey(i.Key)))
        {
            if (input.MayBeAbsent)
                yield return With(start, input.Key, null);
            var values = input.Limits is null
                ? input.Choices.Select(GivenValue.Of)
                : Ends(input.Limits.Text).Concat(input.Limits.Text == "any" ? [0, -Own(start, input)] : [3 * Own(start, input), Own(start, input) / 3]).Select(n => GivenValue.Of(Rounded(n), input.Unit.Symbol));
            foreach (var value in values)
                yield return With(start, input.Key, value);
            foreach (var other in calculator.Inputs.SkipWhile(i => i != input).Skip(1).Where(o => start.ContainsKey(o.Key) && SameKind(o, input)))
                yield return With(start, input.Key, start[other.Key]);
        }
    }

    // At each end of the limits, and beyond it.
    private static IEnumerable<double> Ends(string limits) => limits == "any" ? [] : limits.Split([',', '…'])
        .Select(part => double.Parse(part.Trim(' ', '>', '<', '≥', '≤'), CultureInfo.InvariantCulture))
        .SelectMany((end, place) => new[] { end, limits.Contains('<', StringComparison.Ordinal) || limits.Contains('≤', StringComparison.Ordinal) || place == 1 ? end + Step(end) : end - Step(end) });

    private static double Step(double end) => end == 0 ? 0.001 : Math.Abs(end) / 1000;

    // Every number up to a tenth larger or smaller; counts, and shares of a fuel, stay.
    private static Dictionary<string, GivenValue> Seeded(Dictionary<string, GivenValue> start, int seed)
    {
        var next = seed * 7919;
        return start.ToDictionary(s => s.Key, s =>
        {
            next = ((next * 1103) + 12345) % 65536;
            var stays = s.Value.Number is not { } number || (s.Value.Unit is "1" or "yr" && number == Math.Floor(number)) || s.Key.StartsWith("fuel_", StringComparison.Ordinal);
            return stays ? s.Value : GivenValue.Of(Rounded(s.Value.Number!.Value * (0.9 + (next / 65536.0 * 0.2))), s.Value.Unit!);
        }, StringComparer.Ordinal);
    }

    private static double Own(Dictionary<string, GivenValue> start, Input input) =>
        start[input.Key] is { Number: { } number, Unit: { } unit } && Unit.TryParse(unit) is { } parsed && parsed.Kind == input.Unit.Kind
            ? Quantity.Of(number, input.Unit.Kind == QuantityKind.Temperature ? parsed.ForTemperatures() : parsed).In(input.Unit)
            : 1;

    // Pure numbers have little to do with one another, nor have the rows of a histogram or a composition.
    private static bool SameKind(Input one, Input other) => one.Limits is not null && other.Limits is not null && one.Unit.Dimension == other.Unit.Dimension
        && one.Unit.Kind == other.Unit.Kind && one.Unit.Symbol is not ("1" or "%") && !(char.IsDigit(one.Key[^1]) && char.IsDigit(other.Key[^1]) && one.Key[^2] == '_' && one.Key.StartsWith(other.Key[..^1], StringComparison.Ordinal));

    private static Dictionary<string, GivenValue> With(Dictionary<string, GivenValue> start, string key, GivenValue? value)
    {
        var changed = new Dictionary<string, GivenValue>(start, StringComparer.Ordinal);
        if (value is null)
            changed.Remove(key);
        else
            changed[key] = value;
        return changed;
    }

    private static double Rounded(double number) => double.Parse(number.ToString("G5", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
