namespace Xanh.Assessment.Combustion;

/// <summary>Molar gross heating values of the components of a gas, kJ/mol, by ISO 6976:2016, in the order of <see cref="FuelInputs.Gas"/>.</summary>
internal static class HeatingValues
{
    public const double MethaneAt15 = 891.51;

    /// <summary>Heat of condensation of water at 15 °C and 25 °C, kJ/mol.</summary>
    public const double CondensationAt15 = 44.431;
    public const double CondensationAt25 = 44.013;

    /// <summary>Heat of carbon to carbon dioxide, kJ/kg.</summary>
    public const double CarbonPerKilogram = 32763;

    private static readonly double[] At15 = [MethaneAt15, 1562.14, 2221.10, 2879.76, 286.15, 282.91, 0, 0, 0];
    private static readonly double[] At25 = [890.58, 1560.69, 2219.17, 2877.40, 285.83, 282.98, 0, 0, 0];

    public static double OfGasAt15(IReadOnlyList<double> shares) => shares.Select((share, i) => share * At15[i]).Sum();

    public static double OfGasAt25(IReadOnlyList<double> shares) => shares.Select((share, i) => share * At25[i]).Sum();
}
