using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Combustion or process air heated by flue gas. Formulas, source and limits: docs/calculators/exhaust_air_preheater.md.</summary>
internal static class ExhaustAirPreheater
{
    private static readonly Input FlueGasFlow = Input.Number("flue_gas_flow", "kg/h", "> 0", "khói ẩm", "flue gas, wet");
    private static readonly Input FlueGasSpecificHeat = Input.Number("flue_gas_specific_heat", "kJ/(kg.K)", "> 0.8, < 1.6",
        "nhiệt dung riêng của khói", "specific heat of the flue gas");
    private static readonly Input AirFlow = Input.Number("air_flow", "kg/h", "> 0", "không khí", "air");
    private static readonly Input AirSpecificHeat = Input.Number("air_specific_heat", "kJ/(kg.K)", "> 0.9, < 1.3",
        "nhiệt dung riêng của không khí", "specific heat of the air");
    private static readonly Input AirTemperature = Input.Number("air_temperature", "degC", "> -30, ≤ 500",
        "nhiệt độ không khí vào", "air temperature at the inlet");
    private static readonly Input Effectiveness = Input.Number("effectiveness", "1", "> 0, ≤ 1",
        "độ hiệu dụng của bộ trao đổi: nhiệt trên (dòng nhiệt dung nhỏ hơn × chênh nhiệt độ vào)",
        "effectiveness of the exchanger: heat over (smaller capacity rate x inlet temperature difference)");
    private static readonly Input HeaterEfficiency = Input.Number("heater_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất của bộ gia nhiệt được giảm tải, từ nhiên liệu đến khí", "efficiency of the heater relieved, fuel to air");

    private static readonly Output Heat = Output.Of("heat", "kW", "nhiệt thu hồi", "heat recovered");
    private static readonly Output AirTemperatureOut = Output.Of("air_temperature_out", "degC", "nhiệt độ không khí ra", "air temperature after it");
    private static readonly Output FlueTemperatureOut = Output.Of("flue_temperature_out", "degC",
        "nhiệt độ khói ra", "flue gas temperature after it");
    private static readonly Output FuelSaving = Output.Of("fuel_saving", "GJ/yr", "năng lượng nhiên liệu tiết kiệm", "fuel energy saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "exhaust_air_preheater", Priority.Core, "Không khí cháy hoặc công nghệ được sấy bằng khói",
        "Combustion or process air heated by flue gas")
    {
        Inputs =
        [
            FlueGasFlow, FlueGasSpecificHeat, FlueTemperature, AirFlow, AirSpecificHeat, AirTemperature, Effectiveness, HeaterEfficiency, Hours,
            FuelPrice,
        ],
        Outputs = [Heat, AirTemperatureOut, FlueTemperatureOut, FuelSaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [FuelPrice]) { Gives = [CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (gas, air) = (x[FlueGasFlow] * x[FlueGasSpecificHeat], x[AirFlow] * x[AirSpecificHeat]);
        Worksheet.RefuseIf(x[FlueTemperature] <= x[AirTemperature], "flue-not-hotter", FlueTemperature,
            "Khói không nóng hơn không khí cần sấy.", "The flue gas is not hotter than the air to be heated.");
        var heat = x.Give(Heat, x[Effectiveness] * Quantity.Min(gas, air) * (x[FlueTemperature] - x[AirTemperature]), "Q = ε·min(C)·(T_fg − T_air)");
        x.Give(AirTemperatureOut, x[AirTemperature] + (heat / air), "T_air + Q/C_air");
        x.Give(FlueTemperatureOut, x[FlueTemperature] - (heat / gas), "T_fg − Q/C_fg");
        var fuel = x.Give(FuelSaving, heat * x[Hours] / x[HeaterEfficiency], "ΔE = Q·h/η");
        if (x.Has(FuelPrice))
            x.Give(CostSaving, fuel * x[FuelPrice], "ΔC = ΔE·c_f");
    }
}
