using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Metering;

/// <summary>Electric power that replaces a fuel burner at the same useful heat, and the reverse. Formulas, source and limits: docs/calculators/energy_equivalency.md.</summary>
internal static class EnergyEquivalency
{
    private static readonly Input FuelPower = Input.Number("fuel_power", "kW", "> 0", "công suất nhiên liệu", "fuel power");
    private static readonly Input ElectricPower = Input.Number("electric_power", "kW", "> 0", "công suất điện", "electric power");
    private static readonly Input FuelEfficiency = Input.Number("fuel_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất thiết bị đốt nhiên liệu", "efficiency of the fuel-fired equipment");
    private static readonly Input ElectricEfficiency = Input.Number("electric_efficiency", "1", "> 0, ≤ 10",
        "hiệu suất thiết bị điện (trên 1 nếu là bơm nhiệt)", "efficiency of the electric equipment (above 1 for a heat pump)");

    private static readonly Output ElectricPowerResult = Output.Of("electric_power", "kW",
        "công suất điện cho cùng nhiệt hữu ích", "electric power for the same useful heat");
    private static readonly Output FuelPowerResult = Output.Of("fuel_power", "kW",
        "công suất nhiên liệu cho cùng nhiệt hữu ích", "fuel power for the same useful heat");

    public static Calculator Calculator { get; } = new(
        "energy_equivalency", Priority.Extra, "Công suất điện thay cho đầu đốt nhiên liệu với cùng nhiệt hữu ích, và ngược lại",
        "Electric power that replaces a fuel burner at the same useful heat, and the reverse")
    {
        Inputs = [FuelPower, ElectricPower, FuelEfficiency, ElectricEfficiency],
        Outputs = [ElectricPowerResult, FuelPowerResult],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("to electric", [FuelPower, FuelEfficiency, ElectricEfficiency]) { Gives = [ElectricPowerResult] },
                new Mode("to fuel", [ElectricPower, FuelEfficiency, ElectricEfficiency]) { Gives = [FuelPowerResult] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(FuelPower))
            x.Give(ElectricPowerResult, x[FuelPower] * x[FuelEfficiency] / x[ElectricEfficiency], "P_el = Q_fuel·η_fuel/η_el");
        else
            x.Give(FuelPowerResult, x[ElectricPower] * x[ElectricEfficiency] / x[FuelEfficiency], "Q_fuel = P_el·η_el/η_fuel");
    }
}
