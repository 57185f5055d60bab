namespace Xanh.Assessment.Combustion;

/// <summary>The flue gas of one unit of fuel with excess air: kmol of dry gas and of water, mass in kg.</summary>
internal sealed record FlueGas(Burning Fuel, double ExcessAir)
{
    public const double WaterMass = 18.015;

    public double Water => Fuel.Water;

    public double Dry => Fuel.StoichiometricDryGas + (Fuel.Oxygen * ExcessAir / Burning.OxygenInAir);

    public double Wet => Dry + Water;

    public double Mass
    {
        get
        {
            var nitrogen = Fuel.Nitrogen + (Fuel.Oxygen * (1 + ExcessAir) * Burning.NitrogenPerOxygen);
            return (Fuel.CarbonDioxide * (Burning.C + (2 * Burning.O))) + (Fuel.SulphurDioxide * (Burning.S + (2 * Burning.O)))
                + (nitrogen * 2 * Burning.N) + (Fuel.Oxygen * ExcessAir * 2 * Burning.O) + (Water * WaterMass);
        }
    }
}
