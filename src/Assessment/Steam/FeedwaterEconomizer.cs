using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Steam;

/// <summary>Heat recovered from flue gas into boiler feedwater. Formulas, source and limits: docs/calculators/feedwater_economizer.md.</summary>
internal static class FeedwaterEconomizer
{
    private static readonly Input FlueGasFlow = Input.Number("flue_gas_flow", "kg/h", "> 0", "khói ẩm", "flue gas, wet");
    private static readonly Input FlueGasSpecificHeat = Input.Number("flue_gas_specific_heat", "kJ/(kg.K)", "> 0.8, < 1.6",
        "nhiệt dung riêng của khói", "specific heat of the flue gas");
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "hơi", "steam");
    private static readonly Input BlowdownShare = Input.Number("blowdown_share", "1", "≥ 0, < 0.5",
        "xả đáy so với nước cấp", "blowdown as share of the feedwater");
    private static readonly Input FeedwaterTemperature = Input.Number("feedwater_temperature", "degC", "0 … 300",
        "nhiệt độ nước cấp vào", "feedwater temperature at the inlet");
    private static readonly Input WaterSpecificHeat = Input.Number("water_specific_heat", "kJ/(kg.K)", "> 4, < 6",
        "nhiệt dung riêng của nước cấp", "specific heat of the feedwater");
    private static readonly Input Effectiveness = Input.Number("effectiveness", "1", "> 0, ≤ 1",
        "độ hiệu dụng của bộ trao đổi: nhiệt trên (dòng nhiệt dung nhỏ hơn × chênh nhiệt độ vào)",
        "effectiveness of the exchanger: heat over (smaller capacity rate x inlet temperature difference)");

    private static readonly Output FeedwaterFlow = Output.Of("feedwater_flow", "kg/h", "nước cấp: hơi/(1−xả đáy)", "feedwater: steam/(1-blowdown)");
    private static readonly Output Heat = Output.Of("heat", "kW", "nhiệt thu hồi", "heat recovered");
    private static readonly Output FlueTemperatureOut = Output.Of("flue_temperature_out", "degC",
        "nhiệt độ khói ra", "flue gas temperature after it");
    private static readonly Output FeedwaterTemperatureOut = Output.Of("feedwater_temperature_out", "degC",
        "nhiệt độ nước cấp ra", "feedwater temperature after it");
    private static readonly Output FuelSaving = Output.Of("fuel_saving", "GJ/yr", "năng lượng nhiên liệu tiết kiệm", "fuel energy saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "feedwater_economizer", Priority.Core, "Nhiệt thu hồi từ khói vào nước cấp lò hơi",
        "Heat recovered from flue gas into boiler feedwater")
    {
        Inputs =
        [
            FlueGasFlow, FlueGasSpecificHeat, FlueTemperature, SteamFlow, BlowdownShare, FeedwaterTemperature, WaterSpecificHeat, Effectiveness,
            BoilerEfficiency, Hours, FuelPrice,
        ],
        Outputs = [FeedwaterFlow, Heat, FlueTemperatureOut, FeedwaterTemperatureOut, FuelSaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [FuelPrice]) { Gives = [CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var feed = x.Give(FeedwaterFlow, x[SteamFlow] / (1 - x[BlowdownShare]), "m_fw = m_s/(1 − b)");
        var (gas, water) = (x[FlueGasFlow] * x[FlueGasSpecificHeat], feed * x[WaterSpecificHeat]);
        Worksheet.RefuseIf(x[FlueTemperature] <= x[FeedwaterTemperature], "flue-not-hotter", FlueTemperature,
            "Khói không nóng hơn nước cấp.", "The flue gas is not hotter than the feedwater.");
        var heat = x.Give(Heat, x[Effectiveness] * Quantity.Min(gas, water) * (x[FlueTemperature] - x[FeedwaterTemperature]),
            "Q = ε·min(C)·(T_fg − T_fw)");
        var outlet = x.Give(FlueTemperatureOut, x[FlueTemperature] - (heat / gas), "T_fg − Q/C_fg");
        x.Give(FeedwaterTemperatureOut, x[FeedwaterTemperature] + (heat / water), "T_fw + Q/C_w");
        var fuel = x.Give(FuelSaving, heat * x[Hours] / x[BoilerEfficiency], "ΔE = Q·h/η");
        if (x.Has(FuelPrice))
            x.Give(CostSaving, fuel * x[FuelPrice], "ΔC = ΔE·c_f");
        if (outlet < Quantity.Of(150, "degC"))
            x.Warn("acid-dew-point", "Khói ra dưới 150 °C: với nhiên liệu có lưu huỳnh hãy kiểm tra điểm sương axit (120–150 °C).",
                "Flue gas below 150 degC: with sulphur in the fuel check the acid dew point (120–150 degC).");
    }
}
