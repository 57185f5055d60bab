using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Heat;

/// <summary>Heat lost with hot gas blown out of a furnace opening by overpressure. Formulas, source and limits: docs/calculators/furnace_gas_leakage.md.</summary>
internal static class FurnaceGasLeakage
{
    private static readonly Input Overpressure = Input.Number("overpressure", "kPa", "> 0",
        "chênh áp bên trong so với bên ngoài", "pressure inside above ambient");
    private static readonly Input OpeningArea = Input.Number("opening_area", "m2", "> 0", "diện tích cửa", "area of the opening");
    private static readonly Input GasTemperature = Input.Number("gas_temperature", "degC", "> -50, < 1800", "nhiệt độ khí", "temperature of the gas");
    private static readonly Input AmbientTemperature = Input.Number("ambient_temperature", "degC", "> -30, ≤ 60",
        "nhiệt độ môi trường", "ambient temperature");
    private static readonly Input DischargeCoefficient = Input.Number("discharge_coefficient", "1", "> 0, ≤ 1",
        "hệ số lưu lượng", "discharge coefficient");
    private static readonly Input RelativeDensity = Input.Number("relative_density", "1", "> 0.3, < 2",
        "tỷ trọng so với không khí cùng trạng thái", "density relative to air at the same state");
    private static readonly Input GasSpecificHeat = Input.Number("gas_specific_heat", "kJ/(kg.K)", "> 0.8, < 2",
        "nhiệt dung riêng của khí", "specific heat of the gas");

    private static readonly Output GasFlow = Output.Of("gas_flow", "kg/h", "lưu lượng khí phụt ra", "gas blown out");
    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "nhiệt mất so với môi trường", "heat lost above ambient");

    public static Calculator Calculator { get; } = new(
        "furnace_gas_leakage", Priority.Extra, "Nhiệt mất theo khí nóng phụt ra cửa lò do áp suất dương",
        "Heat lost with hot gas blown out of a furnace opening by overpressure")
    {
        Inputs =
        [
            Overpressure, OpeningArea, GasTemperature, AmbientTemperature, DischargeCoefficient, RelativeDensity, GasSpecificHeat,
            AtmosphericPressure,
        ],
        Outputs = [GasFlow, HeatLoss],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var density = x.Step("khối lượng riêng của khí", "density of the gas",
            "ρ = d·p_atm/(R_air·T)", x[RelativeDensity] * x[AtmosphericPressure] / (Physics.AirGasConstant * x[GasTemperature]), "kg/m3");
        var flow = x.Give(GasFlow, x[DischargeCoefficient] * x[OpeningArea] * Quantity.Sqrt(2 * x[Overpressure] * density), "m = C_d·A·√(2·Δp·ρ)");
        x.Give(HeatLoss, flow * x[GasSpecificHeat] * (x[GasTemperature] - x[AmbientTemperature]), "Q = m·c_p·(T − T_a)");
    }
}
