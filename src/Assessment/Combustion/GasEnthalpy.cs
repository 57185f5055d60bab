namespace Xanh.Assessment.Combustion;

/// <summary>Sensible enthalpy of the gases in flue gas, from the NASA 7-term polynomials (NASA TM-4513 and GRI-Mech 3.0), 200 … 6000 K.</summary>
internal sealed class GasEnthalpy
{
    private const double GasConstant = 8.314463;

    // Where the low and the high set of coefficients meet.
    private const double Joint = 1000;

    private readonly double[] low;
    private readonly double[] high;

    private GasEnthalpy(double[] low, double[] high) => (this.low, this.high) = (low, high);

    public static GasEnthalpy Nitrogen { get; } = new(
        [3.298677, 1.4082404e-3, -3.963222e-6, 5.641515e-9, -2.444854e-12], [2.92664, 1.4879768e-3, -5.68476e-7, 1.0097038e-10, -6.753351e-15]);

    public static GasEnthalpy Oxygen { get; } = new(
        [3.78245636, -2.99673416e-3, 9.84730201e-6, -9.68129509e-9, 3.24372837e-12], [3.28253784, 1.48308754e-3, -7.57966669e-7, 2.09470555e-10, -2.16717794e-14]);

    public static GasEnthalpy CarbonDioxide { get; } = new(
        [2.35677352, 8.98459677e-3, -7.12356269e-6, 2.45919022e-9, -1.43699548e-13], [3.85746029, 4.41437026e-3, -2.21481404e-6, 5.23490188e-10, -4.72084164e-14]);

    public static GasEnthalpy Water { get; } = new(
        [4.19864056, -2.0364341e-3, 6.52040211e-6, -5.48797062e-9, 1.77197817e-12], [3.03399249, 2.17691804e-3, -1.64072518e-7, -9.7041987e-11, 1.68200992e-14]);

    public static GasEnthalpy SulphurDioxide { get; } = new(
        [3.2665338, 5.3237902e-3, 6.8437552e-7, -5.281047e-9, 2.559045e-12], [5.2451364, 1.9704204e-3, -8.0375769e-7, 1.5149969e-10, -1.0558004e-14]);

    /// <returns>kJ/kmol from <paramref name="from"/> to <paramref name="to"/>, both in kelvin.</returns>
    public double Between(double from, double to) => FromZero(to) - FromZero(from);

    private double FromZero(double kelvin) => kelvin <= Joint
        ? Polynomial(low, kelvin)
        : Polynomial(low, Joint) + Polynomial(high, kelvin) - Polynomial(high, Joint);

    private static double Polynomial(double[] a, double kelvin)
    {
        var sum = 0.0;
        for (var n = a.Length; n >= 1; n--)
            sum = (sum + (a[n - 1] / n)) * kelvin;
        return GasConstant * sum;
    }
}
