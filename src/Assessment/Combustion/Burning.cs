using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Combustion;

/// <summary>
/// Complete combustion of one unit of fuel (a kmol of gas, a kg of solid or liquid) with dry air of 20.9 % O2: amounts in kmol per unit of fuel.
/// </summary>
/// <param name="Oxygen">O2 needed.</param>
/// <param name="CarbonDioxide">CO2 made, with that of the fuel.</param>
/// <param name="SulphurDioxide">SO2 made.</param>
/// <param name="Water">H2O of the fuel: from its hydrogen and its moisture.</param>
/// <param name="Nitrogen">N2 of the fuel.</param>
/// <param name="Mass">Mass of the unit of fuel, kg.</param>
internal sealed record Burning(double Oxygen, double CarbonDioxide, double SulphurDioxide, double Water, double Nitrogen, double Mass)
{
    public const double OxygenInAir = 0.209;
    public const double C = 12.011;
    public const double H = 1.008;
    public const double O = 15.999;
    public const double N = 14.007;
    public const double S = 32.06;

    // Atoms in the order of FuelInputs.Gas: CH4 C2H6 C3H8 C4H10 H2 CO CO2 N2 O2.
    private static readonly (int C, int H, int O, int N)[] Atoms =
        [(1, 4, 0, 0), (2, 6, 0, 0), (3, 8, 0, 0), (4, 10, 0, 0), (0, 2, 0, 0), (1, 0, 1, 0), (1, 0, 2, 0), (0, 0, 0, 2), (0, 0, 2, 0)];

    /// <summary>N2 that comes with each O2 of the air: 79.1/20.9.</summary>
    public static double NitrogenPerOxygen => (1 - OxygenInAir) / OxygenInAir;

    /// <summary>Dry flue gas without excess air: CO2 + SO2 + N2.</summary>
    public double StoichiometricDryGas => CarbonDioxide + SulphurDioxide + Nitrogen + (Oxygen * NitrogenPerOxygen);

    public static Burning OfGas(Worksheet x) => OfGas(FuelInputs.Shares(x, FuelInputs.Gas));

    public static Burning OfGas(IReadOnlyList<double> shares)
    {
        double Sum(Func<(int C, int H, int O, int N), double> part) => shares.Select((share, i) => share * part(Atoms[i])).Sum();
        var (c, h, o, n) = (Sum(a => a.C), Sum(a => a.H), Sum(a => a.O), Sum(a => a.N));
        return new Burning(c + (h / 4) - (o / 2), c, 0, h / 2, n / 2, (c * C) + (h * H) + (o * O) + (n * N)).ThatBurns();
    }

    /// <param name="carbonBurned">Share of the fuel's carbon that burns.</param>
    public static Burning OfSolid(Worksheet x, double carbonBurned = 1)
    {
        var shares = FuelInputs.Shares(x, FuelInputs.Solid);
        var (c, h, o, n, s, moisture) = (shares[0] * carbonBurned / C, shares[1] / (2 * H), shares[2] / (2 * O), shares[3] / (2 * N), shares[4] / S, shares[6] / 18.015);
        return new Burning(c + (h / 2) + s - o, c, s, h + moisture, n, 1).ThatBurns();
    }

    /// <summary>Excess air from the share of O2 in the dry flue gas.</summary>
    public double ExcessAir(double oxygenShare) => oxygenShare * StoichiometricDryGas / (Oxygen * (1 - (oxygenShare / OxygenInAir)));

    /// <summary>The share of O2 in the dry flue gas from the excess air.</summary>
    public double OxygenShare(double excessAir) => excessAir * Oxygen / (StoichiometricDryGas + (excessAir * Oxygen / OxygenInAir));

    private Burning ThatBurns()
    {
        Worksheet.RefuseIf(Oxygen <= 1e-9, "fuel-does-not-burn", null,
            "Nhiên liệu này không cần oxy để cháy; hãy kiểm tra thành phần.", "This fuel needs no oxygen to burn; check the composition.");
        return this;
    }
}
