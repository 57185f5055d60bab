namespace Xanh.Assessment.Quantities;

/// <summary>A number with its dimension, in coherent SI units: 1 kWh is 3,600,000 of mass·length²/time².</summary>
/// <remarks>
/// Formulas over quantities need no unit factors, and adding metres to pascals fails instead of giving a number. Temperatures are kelvin;
/// a pressure is a plain number of pascals, what it counts from is said by the unit it came in (<see cref="QuantityKind"/>).
/// </remarks>
public readonly record struct Quantity : IComparable<Quantity>
{
    private Quantity(double si, Dimension dimension) => (Si, Dimension) = (si, dimension);

    /// <summary>The number in coherent SI units.</summary>
    public double Si { get; }

    public Dimension Dimension { get; }

    /// <summary>The value of a plain number.</summary>
    /// <exception cref="InvalidOperationException">It is none, but a length, a power, …</exception>
    public double Number => Dimension == Dimension.None ? Si : throw new InvalidOperationException($"{Dimension} is no plain number");

    public static implicit operator Quantity(double number) => new(number, Dimension.None);

    public static Quantity operator *(Quantity left, Quantity right) => new(left.Si * right.Si, left.Dimension * right.Dimension);

    public static Quantity operator /(Quantity left, Quantity right) => new(left.Si / right.Si, left.Dimension / right.Dimension);

    public static Quantity operator +(Quantity left, Quantity right) => new(left.Si + right.Si, Common(left, right));

    public static Quantity operator -(Quantity left, Quantity right) => new(left.Si - right.Si, Common(left, right));

    public static Quantity operator -(Quantity value) => new(-value.Si, value.Dimension);

    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <param name="unit">As in <see cref="Unit.Parse"/>; a temperature in <c>degC</c> becomes kelvin.</param>
    public static Quantity Of(double value, string unit) => Of(value, Unit.Parse(unit));

    public static Quantity Of(double value, Unit unit) => new(unit.ToSi(value), unit.Dimension);

    public static Quantity Min(Quantity left, Quantity right) => left <= right ? left : right;

    public static Quantity Max(Quantity left, Quantity right) => left >= right ? left : right;

    public static Quantity Sqrt(Quantity value) => new(Math.Sqrt(value.Si), value.Dimension.SquareRoot());

    public Quantity Squared() => this * this;

    public Quantity Cubed() => this * this * this;

    /// <summary>A plain number raised to any power.</summary>
    public Quantity Pow(double exponent) => Math.Pow(Number, exponent);

    /// <summary>The number in <paramref name="unit"/>.</summary>
    /// <exception cref="InvalidOperationException">The unit measures something else.</exception>
    public double In(Unit unit) => unit.Dimension == Dimension
        ? unit.FromSi(Si)
        : throw new InvalidOperationException($"{Dimension} cannot be given in {unit.Symbol}");

    /// <inheritdoc cref="In(Unit)"/>
    public double In(string unit) => In(Unit.Parse(unit));

    /// <exception cref="InvalidOperationException">The other is of another dimension.</exception>
    public int CompareTo(Quantity other)
    {
        Common(this, other);
        return Si.CompareTo(other.Si);
    }

    public override string ToString() => FormattableString.Invariant($"{Si} {Dimension}");

    private static Dimension Common(Quantity left, Quantity right) => left.Dimension == right.Dimension
        ? left.Dimension
        : throw new InvalidOperationException($"{left.Dimension} and {right.Dimension} do not go together");
}
