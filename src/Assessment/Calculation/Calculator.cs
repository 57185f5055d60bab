using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>A calculation with everything one must know to use it: keys, units, limits, defaults, modes. Immutable; a declaration in a file of its own.</summary>
/// <param name="Name">As <c>pump_fluid_power</c>.</param>
public sealed record Calculator(string Name, Priority Priority, Words Title)
{
    // Always the same for a declaration, so it does no harm when two threads work it out at once.
    private CalculatorShape? shape;

    public Calculator(string name, Priority priority, string vietnamese, string english)
        : this(name, priority, new Words(vietnamese, english))
    {
    }

    /// <summary>In the order of the table of keys. Those that no mode names belong to every mode.</summary>
    public required IReadOnlyList<Input> Inputs { get; init; }

    /// <summary>In the order of the table of keys. Those that no mode names are given in every mode.</summary>
    public required IReadOnlyList<Output> Outputs { get; init; }

    public IReadOnlyList<ModeGroup> Modes { get; init; } = [];

    internal CalculatorShape Shape => shape ??= new CalculatorShape(this);

    /// <summary>The formulas: reads checked inputs from the sheet and gives outputs to it.</summary>
    internal Action<Worksheet> Compute { get; init; } = _ => { };

    /// <summary>Checks what is given and computes; nonsense comes back as refusals, never as numbers.</summary>
    /// <param name="given">Values by key of input.</param>
    /// <param name="outputUnits">Other units than the declared ones, by key of output.</param>
    public CalculationOutcome Run(IReadOnlyDictionary<string, GivenValue> given, IReadOnlyDictionary<string, string>? outputUnits = null)
    {
        var check = new InputCheck(this, given);
        var sheet = check.Check();
        var printing = new OutputUnits(this, outputUnits, sheet);
        if (check.Refusals.Count + printing.Refusals.Count > 0)
            return CalculationOutcome.Refused([.. check.Refusals, .. printing.Refusals]);
        try
        {
            Compute(sheet);
            return printing.Print();
        }
        catch (RefusedException refused)
        {
            return CalculationOutcome.Refused([refused.Refusal]);
        }
    }

    /// <summary>Must this input be given whatever the mode?</summary>
    public bool AlwaysNeeds(Input input) => !input.MayBeAbsent && !Modes.Any(group => group.Knows(input.Key));

    /// <summary>The same with plain numbers and units, for use from C#.</summary>
    public CalculationOutcome Run(params (string Key, double Value, string Unit)[] given) =>
        Run(given.ToDictionary(g => g.Key, g => new GivenValue(g.Value, null, g.Unit), StringComparer.Ordinal));

    public bool Equals(Calculator? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);
}
