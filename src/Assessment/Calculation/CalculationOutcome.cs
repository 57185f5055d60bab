namespace Xanh.Assessment.Calculation;

/// <summary>What came of a calculation: a result, or the reasons why there is none.</summary>
public sealed record CalculationOutcome
{
    private CalculationOutcome()
    {
    }

    /// <summary>Null when refused.</summary>
    public CalculationResult? Result { get; private init; }

    /// <summary>Empty when there is a result.</summary>
    public IReadOnlyList<CalculationRefusal> Refusals { get; private init; } = [];

    public bool Succeeded => Result is not null;

    /// <summary>The number of one output, in the unit it was printed in.</summary>
    /// <exception cref="InvalidOperationException">The calculation was refused or does not give it.</exception>
    public double this[string output] => Result?.Outputs.FirstOrDefault(o => o.Key == output)?.Value
        ?? throw new InvalidOperationException(Result is null ? "Refused: " + string.Join(" ", Refusals.Select(r => r.Message.English)) : "No output " + output);

    internal static CalculationOutcome Of(CalculationResult result) => new() { Result = result };

    internal static CalculationOutcome Refused(IReadOnlyList<CalculationRefusal> refusals) => new() { Refusals = refusals };
}
