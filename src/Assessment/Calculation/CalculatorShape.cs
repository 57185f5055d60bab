using System.Collections.Frozen;

namespace Xanh.Assessment.Calculation;

/// <summary>What follows from a declaration and is asked for in every run, worked out once.</summary>
internal sealed class CalculatorShape(Calculator calculator)
{
    private readonly FrozenSet<string> inModes = calculator.Inputs.Select(i => i.Key).Where(key => calculator.Modes.Any(g => g.Knows(key))).ToFrozenSet(StringComparer.Ordinal);

    public FrozenDictionary<string, Input> Inputs { get; } = calculator.Inputs.ToFrozenDictionary(i => i.Key, StringComparer.Ordinal);

    /// <summary>The atmosphere first: it may be needed to convert the others.</summary>
    public IReadOnlyList<Input> Ordered { get; } = [.. calculator.Inputs.OrderBy(i => i.Key != InputCheck.AtmosphereKey)];

    public IReadOnlyList<Input> AlwaysNeeded { get; } = [.. calculator.Inputs.Where(calculator.AlwaysNeeds)];

    public bool InAnyMode(string key) => inModes.Contains(key);
}
