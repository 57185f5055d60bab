namespace Xanh.Assessment.Calculation;

/// <summary>What came of a question to the library: a value, or the reasons why there is none. Immutable.</summary>
public sealed record Answer<T>
{
    private readonly T? value;

    internal Answer(T value) => this.value = value;

    internal Answer(IReadOnlyList<CalculationRefusal> refusals) => Refusals = refusals;

    /// <summary>Empty when there is a value.</summary>
    public IReadOnlyList<CalculationRefusal> Refusals { get; } = [];

    public bool Succeeded => Refusals.Count == 0;

    /// <exception cref="InvalidOperationException">It was refused: look at <see cref="Refusals"/> first.</exception>
    public T Value => Succeeded ? value! : throw new InvalidOperationException("Refused: " + string.Join(" ", Refusals.Select(r => r.Message.English)));
}
