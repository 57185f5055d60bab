using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Steam;

/// <summary>Fuel, water and money saved by condensate that comes back. Formulas, source and limits: docs/calculators/condensate_return.md.</summary>
internal static class CondensateReturn
{
    private static readonly Input CondensateFlow = Input.Number("condensate_flow", "kg/h", "> 0", "nước ngưng thu hồi", "condensate brought back");
    private static readonly Input CondensateTemperature = Input.Number("condensate_temperature", "degC", "0 … 300",
        "nhiệt độ nước ngưng khi về bể cấp", "temperature of the condensate where it comes back");
    private static readonly Input MakeupTemperature = Input.Number("makeup_temperature", "degC", "0 … 100", "nhiệt độ nước bổ sung", "temperature of the make-up water");
    private static readonly Input WaterPrice = Input.Number("water_price", "VND/m3", "≥ 0",
        "giá đầy đủ của nước bổ sung: mua, xử lý, xả thải", "full price of make-up water: supply, treatment, discharge").Default(0);

    private static readonly Output Heat = Output.Of("heat", "kW", "nhiệt mang về", "heat brought back");
    private static readonly Output FuelSaving = Output.Of("fuel_saving", "GJ/yr", "năng lượng nhiên liệu tiết kiệm", "fuel energy saved");
    private static readonly Output WaterSaving = Output.Of("water_saving", "m3/yr", "nước bổ sung tiết kiệm", "make-up water saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    private static readonly Quantity Atmosphere = Quantity.Of(101.325, "kPa");

    public static Calculator Calculator { get; } = new(
        "condensate_return", Priority.Extra, "Nhiên liệu, nước và tiền tiết kiệm nhờ thu hồi nước ngưng", "Fuel, water and money saved by returning condensate")
    {
        Inputs = [CondensateFlow, CondensateTemperature, MakeupTemperature, BoilerEfficiency, Hours, FuelPrice, WaterPrice],
        Outputs = [Heat, FuelSaving, WaterSaving, CostSaving],
        Modes = [ModeGroup.AndFor(new Mode("for cost", [FuelPrice]) { Optional = [WaterPrice], Gives = [CostSaving] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[CondensateTemperature] <= x[MakeupTemperature], "condensate-not-hotter", CondensateTemperature,
            "Nước ngưng phải nóng hơn nước bổ sung.", "The condensate must be hotter than the make-up water.");
        var pressure = Quantity.Max(Atmosphere, If97.SaturationPressure(x[CondensateTemperature]) * 1.000001);
        var gain = If97.Liquid(x[CondensateTemperature], pressure, CondensateTemperature) - If97.Liquid(x[MakeupTemperature], pressure, MakeupTemperature);
        x.Step("chênh entanpi với nước bổ sung", "enthalpy above the make-up", "Δh = h(T_c) − h(T_mu)", gain, "kJ/kg");
        var heat = x.Give(Heat, x[CondensateFlow] * gain, "Q = m·Δh");
        var fuel = x.Give(FuelSaving, heat * x[Hours] / x[BoilerEfficiency], "E = Q·h/η_boiler");
        var density = If97.LiquidDensity(x[MakeupTemperature], pressure, MakeupTemperature);
        var water = x.Give(WaterSaving, x[CondensateFlow] * x[Hours] / density, "V = m·h/ρ(T_mu)");
        if (x.Has(FuelPrice))
            x.Give(CostSaving, (fuel * x[FuelPrice]) + (water * x[WaterPrice]), "ΔC = E·c_f + V·c_w");
    }
}
