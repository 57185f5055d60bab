using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Combustion;

/// <summary>Cooling and electricity avoided with an absorption chiller on waste heat. Formulas, source and limits: docs/calculators/waste_heat_to_absorption_chiller.md.</summary>
internal static class WasteHeatToAbsorptionChiller
{
    private static readonly Input FuelPower = Input.Number("fuel_power", "kW", "> 0",
        "công suất nhiên liệu của nguồn nhiệt", "fuel power of the heat source");
    private static readonly Input AvailableHeat = Input.Number("available_heat", "1", "> 0, ≤ 1",
        "nhiệt khả dụng của nguồn so với công suất nhiên liệu", "available heat of the source as fraction of the fuel power");
    private static readonly Input Effectiveness = Input.Number("effectiveness", "1", "> 0, ≤ 1",
        "phần nhiệt khói được thu hồi", "share of the exhaust heat recovered");
    private static readonly Input WaterTemperatureIn = Input.Number("water_temperature_in", "degC", "> 50, ≤ 200",
        "nhiệt độ nước nóng vào máy lạnh", "hot water to the chiller");
    private static readonly Input WaterTemperatureOut = Input.Number("water_temperature_out", "degC", "> 40, ≤ 200",
        "nhiệt độ nước nóng ra khỏi máy lạnh", "hot water from the chiller");
    private static readonly Input WaterDensity = Input.Number("water_density", "kg/m3", "> 800, < 1010",
        "khối lượng riêng của nước nóng", "density of the hot water");
    private static readonly Input WaterSpecificHeat = Input.Number("water_specific_heat", "kJ/(kg.K)", "> 4, < 5",
        "nhiệt dung riêng của nó", "its specific heat");
    private static readonly Input CopAbsorption = Input.Number("cop_absorption", "1", "> 0, ≤ 2",
        "COP của máy lạnh hấp thụ", "COP of the absorption chiller");
    private static readonly Input ChillerEfficiency = Input.Number("chiller_efficiency", "1", "> 0, ≤ 1",
        "phần lạnh đến được phụ tải", "share of its cooling that reaches the load");
    private static readonly Input CopElectric = Input.Number("cop_electric", "1", "> 0, ≤ 15",
        "COP của máy lạnh điện được thay", "COP of the electric chiller replaced");

    private static readonly Output RecoveredHeat = Output.Of("recovered_heat", "kW", "nhiệt thu hồi", "heat recovered");
    private static readonly Output HotWaterFlow = Output.Of("hot_water_flow", "m3/h", "nước nóng", "hot water");
    private static readonly Output Cooling = Output.Of("cooling", "kW", "công suất lạnh", "cooling made");
    private static readonly Output UsableCooling = Output.Of("usable_cooling", "kW", "công suất lạnh ở phụ tải", "cooling at the load");
    private static readonly Output ElectricPowerAvoided = Output.Of("electric_power_avoided", "kW",
        "công suất điện của máy lạnh được thay", "electric power of the chiller replaced");

    public static Calculator Calculator { get; } = new(
        "waste_heat_to_absorption_chiller", Priority.Extra, "Lạnh và điện tránh được nhờ máy lạnh hấp thụ chạy bằng nhiệt thải",
        "Cooling and electricity avoided with an absorption chiller on waste heat")
    {
        Inputs =
        [
            FuelPower, AvailableHeat, Effectiveness, WaterTemperatureIn, WaterTemperatureOut, WaterDensity, WaterSpecificHeat, CopAbsorption,
            ChillerEfficiency, CopElectric,
        ],
        Outputs = [RecoveredHeat, HotWaterFlow, Cooling, UsableCooling, ElectricPowerAvoided],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[WaterTemperatureOut] >= x[WaterTemperatureIn], "hot-water-not-cooled", WaterTemperatureOut,
            "Nước nóng ra khỏi máy lạnh phải nguội hơn khi vào.", "The hot water must leave the chiller colder than it enters.");
        var recovered = x.Give(RecoveredHeat, x[FuelPower] * (1 - x[AvailableHeat]) * x[Effectiveness], "Q = Q_fuel·(1 − AH)·ε");
        x.Give(HotWaterFlow, recovered / (x[WaterDensity] * x[WaterSpecificHeat] * (x[WaterTemperatureIn] - x[WaterTemperatureOut])),
            "V = Q/(ρ·c·ΔT)");
        var cooling = x.Give(Cooling, recovered * x[CopAbsorption], "Q_c = Q·COP_abs");
        var usable = x.Give(UsableCooling, cooling * x[ChillerEfficiency], "Q_u = Q_c·share");
        x.Give(ElectricPowerAvoided, usable / x[CopElectric], "P = Q_u/COP_el");
    }
}
