using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Combustion;

/// <summary>Heat that leaves with the flue gas of one unit of fuel, in kJ, above 25 °C; what the air brings along is taken off.</summary>
/// <param name="ExcessAir">As fraction of the stoichiometric air.</param>
/// <param name="Flue">Temperature of the flue gas, K.</param>
/// <param name="Air">Temperature of the combustion air, K.</param>
internal sealed record FlueLosses(Burning Fuel, double ExcessAir, double Flue, double Air)
{
    private const double Reference = 298.15;

    /// <summary>Dry flue gas less the dry air supplied.</summary>
    public double DryGas
    {
        get
        {
            var supplied = Fuel.Oxygen * (1 + ExcessAir);
            var nitrogen = Fuel.Nitrogen + (supplied * Burning.NitrogenPerOxygen);
            var gas = (Fuel.CarbonDioxide * GasEnthalpy.CarbonDioxide.Between(Reference, Flue))
                + (Fuel.SulphurDioxide * GasEnthalpy.SulphurDioxide.Between(Reference, Flue))
                + (nitrogen * GasEnthalpy.Nitrogen.Between(Reference, Flue))
                + (Fuel.Oxygen * ExcessAir * GasEnthalpy.Oxygen.Between(Reference, Flue));
            var air = supplied * (GasEnthalpy.Oxygen.Between(Reference, Air) + (Burning.NitrogenPerOxygen * GasEnthalpy.Nitrogen.Between(Reference, Air)));
            return gas - air;
        }
    }

    /// <summary>Water from the fuel's hydrogen and moisture, latent and sensible.</summary>
    public double Water => Fuel.Water * (GasEnthalpy.Water.Between(Reference, Flue) + (HeatingValues.CondensationAt25 * 1000));

    /// <summary>The humidity of the air, heated from the air's temperature to that of the flue gas.</summary>
    /// <param name="ratio">kg of vapour per kg of dry air.</param>
    public double Humidity(double ratio)
    {
        var dryAir = Fuel.Oxygen * (1 + ExcessAir) / Burning.OxygenInAir * Physics.AirMolarMass;
        return ratio * dryAir / 18.015 * GasEnthalpy.Water.Between(Air, Flue);
    }
}
