using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>One output of a calculator, as its row in the table of keys. Immutable.</summary>
public sealed record Output
{
    private Output(string key, Unit unit, Words meaning) => (Key, Unit, Meaning) = (key, unit, meaning);

    public string Key { get; }

    /// <summary>The unit it is given in unless another is asked for.</summary>
    public Unit Unit { get; }

    public Words Meaning { get; }

    /// <summary>A difference of before and after: below zero it is a loss, and a warning says so.</summary>
    public bool IsSaving => Key == "saving" || Key.EndsWith("_saving", StringComparison.Ordinal) || Key.StartsWith("saving_", StringComparison.Ordinal);

    public static Output Of(string key, string unit, string vietnamese, string english) => new(key, Unit.Parse(unit), new Words(vietnamese, english));

    /// <summary>A temperature that is declared in kelvin.</summary>
    public static Output Kelvin(string key, string vietnamese, string english) =>
        new(key, Unit.Parse("K").ForTemperatures(), new Words(vietnamese, english));
}
