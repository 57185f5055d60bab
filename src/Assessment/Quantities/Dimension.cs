namespace Xanh.Assessment.Quantities;

/// <summary>What a quantity is made of: the exponents of the base quantities, as mass¹ length² time⁻³ for power.</summary>
/// <remarks>
/// Besides the physical ones there are base quantities of bookkeeping: <see cref="Money"/>; <see cref="Year"/>, so that 8000 h/yr is no plain
/// number and kWh/yr no power; <see cref="Toe"/>, so that tonnes of oil equivalent never turn into joules by themselves; and marks that keep
/// apparent and reactive power, levels and angles apart. Exponents lie within ±15.
/// </remarks>
public readonly record struct Dimension
{
    private const int BitsEach = 5;

    private static readonly string[] Names = ["kg", "m", "s", "K", "A", "money", "yr", "rad", "VA", "var", "dB", "TOE"];

    // The sum of exponent · 2^(5 · slot): multiplying quantities adds these, and equal dimensions are equal numbers.
    private readonly long packed;

    private Dimension(long packed) => this.packed = packed;

    public static Dimension None => default;

    public static Dimension Mass { get; } = Slot(0);

    public static Dimension Length { get; } = Slot(1);

    public static Dimension Time { get; } = Slot(2);

    public static Dimension Temperature { get; } = Slot(3);

    public static Dimension Current { get; } = Slot(4);

    public static Dimension Money { get; } = Slot(5);

    public static Dimension Year { get; } = Slot(6);

    public static Dimension Angle { get; } = Slot(7);

    public static Dimension Apparent { get; } = Slot(8);

    public static Dimension Reactive { get; } = Slot(9);

    public static Dimension Level { get; } = Slot(10);

    public static Dimension Toe { get; } = Slot(11);

    public static Dimension Energy { get; } = Mass * Length.Power(2) / Time.Power(2);

    public static Dimension Pressure { get; } = Mass / Length / Time.Power(2);

    public static Dimension operator *(Dimension left, Dimension right) => new(left.packed + right.packed);

    public static Dimension operator /(Dimension left, Dimension right) => new(left.packed - right.packed);

    public Dimension Power(int exponent) => new(packed * exponent);

    /// <summary>The dimension whose square this is.</summary>
    /// <exception cref="InvalidOperationException">An exponent is odd.</exception>
    public Dimension SquareRoot() => Exponents().All(e => e % 2 == 0)
        ? new(packed / 2)
        : throw new InvalidOperationException($"No square root of {this}");

    /// <summary>In base units, as <c>kg·m^2·s^-3</c>; <c>1</c> for a plain number.</summary>
    public override string ToString()
    {
        var parts = Exponents().Zip(Names, (exponent, name) => exponent switch
        {
            0 => "",
            1 => name,
            _ => FormattableString.Invariant($"{name}^{exponent}"),
        }).Where(part => part.Length > 0);
        var text = string.Join('·', parts);
        return text.Length == 0 ? "1" : text;
    }

    private static Dimension Slot(int number) => new(1L << (BitsEach * number));

    private int[] Exponents()
    {
        var exponents = new int[Names.Length];
        var rest = packed;
        for (var slot = 0; slot < exponents.Length; slot++)
        {
            var low = (int)(rest & 31);
            exponents[slot] = low > 15 ? low - 32 : low;
            rest = (rest - exponents[slot]) >> BitsEach;
        }
        return exponents;
    }
}
