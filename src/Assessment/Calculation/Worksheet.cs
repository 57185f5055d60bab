using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>The sheet a formula works on: checked inputs in SI, and what it gives, step by step.</summary>
/// <param name="inputs">How many inputs there are.</param>
/// <param name="outputs">How many outputs.</param>
internal sealed class Worksheet(int inputs, int outputs)
{
    // Few and short keys: the plain comparer is the quickest.
    private readonly Dictionary<string, Quantity> values = new(inputs);
    private readonly Dictionary<string, string> words = [];
    private readonly HashSet<string> given = new(inputs);
    private readonly Dictionary<string, Quantity> results = new(outputs);

    public List<CalculationStep> Steps { get; } = new(outputs + 2);

    public List<CalculationWarning> Warnings { get; } = [];

    public List<UsedFactor> Factors { get; } = [];

    /// <summary>The one currency of this run.</summary>
    public string Currency { get; set; } = "VND";

    /// <summary>The value of an input; of its default when it was left out.</summary>
    /// <exception cref="RefusedException">It was left out and has no default: this formula needs it all the same.</exception>
    public Quantity this[Input input] => values.TryGetValue(input.Key, out var value)
        ? value
        : input.DefaultInput is { } other ? this[other] : throw new RefusedException(Refusals.Missing(input.Key));

    /// <summary>Was it given, not only defaulted?</summary>
    public bool Has(Input input) => given.Contains(input.Key);

    public string Word(Input input) => words[input.Key];

    public bool TryResult(Output output, out Quantity value) => results.TryGetValue(output.Key, out value);

    public void Set(Input input, Quantity value) => values[input.Key] = value;

    public void SetWord(Input input, string word) => words[input.Key] = word;

    public void MarkGiven(string key) => given.Add(key);

    /// <summary>The keys that were given.</summary>
    public HashSet<string> Given => given;

    /// <summary>Hands over an output; the step that shows it is written with it.</summary>
    public Quantity Give(Output output, Quantity value, string formula)
    {
        if (!double.IsFinite(value.Si))
            throw new RefusedException(Refusals.NoNumber(output.Key));
        var unit = output.Unit.InCurrency(Currency);
        results[output.Key] = value;
        Steps.Add(new CalculationStep(output.Meaning, formula, value.In(unit), unit.Symbol));
        if (output.IsSaving && value.Si < 0)
            Warnings.Add(Refusals.NegativeSaving(output.Key));
        return value;
    }

    /// <summary>A result on the way to the outputs.</summary>
    public Quantity Step(string vietnamese, string english, string formula, Quantity value, string unit)
    {
        if (!double.IsFinite(value.Si))
            throw new RefusedException(Refusals.NoNumber(formula));
        var printed = Unit.Parse(unit).InCurrency(Currency);
        Steps.Add(new CalculationStep(new Words(vietnamese, english), formula, value.In(printed), printed.Symbol));
        return value;
    }

    public void Warn(string code, string vietnamese, string english) => Warnings.Add(new CalculationWarning(code, new Words(vietnamese, english)));

    public void Factor(string name, double value, string unit, int? year, string source) => Factors.Add(new UsedFactor(name, value, unit, year, source));

    /// <summary>Ends the calculation when what was given contradicts itself or physics.</summary>
    /// <param name="input">The key to look at first.</param>
    public static void RefuseIf(bool broken, string code, Input? input, string vietnamese, string english)
    {
        if (broken)
            throw new RefusedException(new CalculationRefusal(code, input?.Key, new Words(vietnamese, english)));
    }
}
