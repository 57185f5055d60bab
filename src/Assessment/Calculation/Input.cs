using System.Globalization;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Calculation;

/// <summary>One input of a calculator, as its row in the table of keys: key, unit, limits, meaning, default. Immutable.</summary>
public sealed record Input
{
    private Input(string key, Unit unit, Limits? limits, IReadOnlyList<string> choices, Words meaning) =>
        (Key, Unit, Limits, Choices, Meaning) = (key, unit, limits, choices, meaning);

    public string Key { get; }

    /// <summary>The unit of limits and default; any unit of the same kind is accepted.</summary>
    public Unit Unit { get; }

    /// <summary>Null for a choice of words.</summary>
    public Limits? Limits { get; }

    /// <summary>The words to choose from; empty for a number.</summary>
    public IReadOnlyList<string> Choices { get; }

    public Words Meaning { get; }

    /// <summary>The value when none is given, in <see cref="Unit"/>.</summary>
    public double? DefaultValue { get; private init; }

    /// <summary>The word when none is given.</summary>
    public string? DefaultWord { get; private init; }

    /// <summary>The input whose value is taken when none is given.</summary>
    public Input? DefaultInput { get; private init; }

    /// <summary>What holds when it is left out, said in words; null when it has a default or must be given.</summary>
    public Words? WhenAbsent { get; private init; }

    public bool MayBeAbsent => DefaultValue is not null || DefaultWord is not null || DefaultInput is not null || WhenAbsent is not null;

    /// <summary>The default as text, in the invariant culture; null when there is none.</summary>
    public string? DefaultText => DefaultValue?.ToString(CultureInfo.InvariantCulture) ?? DefaultWord ?? DefaultInput?.Key;

    /// <param name="unit">As <c>kPa(g)</c>; <c>K</c> is a difference of temperatures, see <see cref="Kelvin"/>.</param>
    /// <param name="limits">As in <see cref="Calculation.Limits"/>.</param>
    public static Input Number(string key, string unit, string limits, string vietnamese, string english) =>
        new(key, Unit.Parse(unit), new Limits(limits), [], new Words(vietnamese, english));

    /// <summary>A temperature that is declared in kelvin.</summary>
    public static Input Kelvin(string key, string limits, string vietnamese, string english) =>
        new(key, Unit.Parse("K").ForTemperatures(), new Limits(limits), [], new Words(vietnamese, english));

    public static Input Choice(string key, IReadOnlyList<string> words, string vietnamese, string english) =>
        new(key, Unit.One, null, words, new Words(vietnamese, english));

    public Input Default(double value) => this with { DefaultValue = value };

    public Input Default(string word) => this with { DefaultWord = word };

    public Input Default(Input other) => this with { DefaultInput = other };

    public Input Optional(string vietnamese, string english) => this with { WhenAbsent = new Words(vietnamese, english) };

    public bool Equals(Input? other) => ReferenceEquals(this, other) || (other is not null && Key == other.Key);

    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);
}
