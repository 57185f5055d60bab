using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Combustion;

/// <summary>Gross and net heating value and relative density of a gas mixture (ISO 6976 component values). Formulas, source and limits: docs/calculators/gas_fuel_heating_value.md.</summary>
internal static class GasFuelHeatingValue
{
    private static readonly Input ReferenceTemperature = Input.Number("reference_temperature", "degC", "0 … 25",
        "nhiệt độ của m³ đo ở 101,325 kPa, khí lý tưởng (chuẩn cháy vẫn 15 °C)",
        "temperature of the metered m3 at 101.325 kPa, ideal gas (combustion reference stays 15 degC)").Default(15);

    private static readonly Output GcvVolume = Output.Of("gcv_volume", "kJ/m3", "nhiệt trị cao trên m³", "gross heating value per m3");
    private static readonly Output NcvVolume = Output.Of("ncv_volume", "kJ/m3", "nhiệt trị thấp trên m³", "net heating value per m3");
    private static readonly Output GcvMass = Output.Of("gcv_mass", "kJ/kg", "nhiệt trị cao trên kg", "gross heating value per kg");
    private static readonly Output NcvMass = Output.Of("ncv_mass", "kJ/kg", "nhiệt trị thấp trên kg", "net heating value per kg");
    private static readonly Output RelativeDensity = Output.Of("relative_density", "1",
        "tỷ trọng so với không khí khô", "density relative to dry air");

    public static Calculator Calculator { get; } = new(
        "gas_fuel_heating_value", Priority.Extra, "Nhiệt trị cao, nhiệt trị thấp và tỷ trọng của hỗn hợp khí (số liệu cấu tử theo ISO 6976)",
        "Gross and net heating value and relative density of a gas mixture (ISO 6976 component values)")
    {
        Inputs = [.. FuelInputs.Gas, ReferenceTemperature],
        Outputs = [GcvVolume, NcvVolume, GcvMass, NcvMass, RelativeDensity],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var burning = Burning.OfGas(x);
        var gross = HeatingValues.OfGasAt15(FuelInputs.Shares(x, FuelInputs.Gas));
        var net = gross - (HeatingValues.CondensationAt15 * burning.Water);
        x.Step("nhiệt trị cao phân tử", "molar gross heating value",
            "Σ y·H, ISO 6976:2016, 15 °C", Quantity.Of(gross * 1000 / burning.Mass, "kJ/kg"), "kJ/kg");
        var volume = Physics.GasConstant * x[ReferenceTemperature] / Quantity.Of(101.325, "kPa");
        var (grossMolar, netMolar, mass) = (PerKmol(gross), PerKmol(net), Quantity.Of(burning.Mass, "kg"));
        x.Give(GcvVolume, grossMolar / volume, "H/(R·T_ref/101.325 kPa)");
        x.Give(NcvVolume, netMolar / volume, "H_net = H − 44.431·n(H2O)");
        x.Give(GcvMass, grossMolar / mass, "H/Σ y·M");
        x.Give(NcvMass, netMolar / mass, "H_net/Σ y·M");
        x.Give(RelativeDensity, burning.Mass / Physics.AirMolarMass, "Σ y·M/28.9647");
        x.Factor("H(CH4)", HeatingValues.MethaneAt15, "kJ/mol", 2016, "ISO 6976:2016");
    }

    // Of one kmol; the amount itself is a plain number here.
    private static Quantity PerKmol(double kilojoulesPerMole) => Quantity.Of(kilojoulesPerMole * 1000, "kJ");
}
