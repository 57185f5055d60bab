namespace Xanh.Assessment.Calculation;

/// <summary>One way to give inputs, or an addition that gives more outputs. The mode follows the keys that are present.</summary>
/// <param name="Name">As in the table of keys: <c>clamp</c>, <c>for cost</c>.</param>
public sealed record Mode(string Name, IReadOnlyList<Input> Required)
{
    public IReadOnlyList<Input> Optional { get; init; } = [];

    /// <summary>The outputs it adds to those of every mode.</summary>
    public IReadOnlyList<Output> Gives { get; init; } = [];

    internal bool Takes(string key) => Has(Required, key) || Has(Optional, key);

    private static bool Has(IReadOnlyList<Input> inputs, string key)
    {
        for (var i = 0; i < inputs.Count; i++)
            if (inputs[i].Key == key)
                return true;
        return false;
    }
}
