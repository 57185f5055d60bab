using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Steam;

/// <summary>Hot water made with vented (flash) steam. Formulas, source and limits: docs/calculators/vent_steam_heat_recovery.md.</summary>
internal static class VentSteamHeatRecovery
{
    private static readonly Input VentPressure = Input.Number("vent_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất hơi xả, bão hòa", "pressure of the vented steam, saturated");
    private static readonly Input VentFlow = Input.Number("vent_flow", "kg/h", "> 0", "hơi xả", "vented steam");
    private static readonly Input WaterPressure = Input.Number("water_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất nước được đun", "pressure of the water heated");
    private static readonly Input WaterFlow = Input.Number("water_flow", "m3/h", "> 0",
        "nước được đun, thể tích ở trạng thái vào", "water heated, volume at its inlet state");
    private static readonly Input WaterTemperature = Input.Number("water_temperature", "degC", "0 … 300",
        "nhiệt độ vào của nó", "its inlet temperature");
    private static readonly Input MakeupPressure = Input.Number("makeup_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất nước bổ sung lò hơi", "pressure of the boiler make-up");
    private static readonly Input MakeupTemperature = Input.Number("makeup_temperature", "degC", "0 … 300",
        "nhiệt độ nước bổ sung lò hơi", "temperature of the boiler make-up");
    private static readonly Input HeaterEfficiency = Input.Number("heater_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất của bộ gia nhiệt được giảm tải", "efficiency of the heater relieved");
    private static readonly Input Approach = Input.Number("approach", "K", "≥ 0",
        "chênh nhỏ nhất giữa nhiệt độ bão hòa ở water_pressure và nước nóng",
        "smallest difference between the saturation temperature at water_pressure and the hot water");

    private static readonly Output WaterTemperatureOut = Output.Of("water_temperature_out", "degC", "nhiệt độ nước nóng", "hot water temperature");
    private static readonly Output Heat = Output.Of("heat", "kW", "nhiệt thu hồi", "heat recovered");
    private static readonly Output CondensedFlow = Output.Of("condensed_flow", "kg/h", "hơi xả được ngưng", "vented steam condensed");
    private static readonly Output HeatingSaving = Output.Of("heating_saving", "GJ/yr",
        "năng lượng tiết kiệm ở bộ gia nhiệt", "energy saved at the heater");
    private static readonly Output BoilerSaving = Output.Of("boiler_saving", "GJ/yr",
        "năng lượng tiết kiệm ở lò hơi nhờ nước ngưng nóng thay nước bổ sung",
        "energy saved at the boiler by the hot condensate returned instead of make-up");
    private static readonly Output WaterSaving = Output.Of("water_saving", "t/yr", "nước bổ sung tiết kiệm", "make-up saved");

    public static Calculator Calculator { get; } = new(
        "vent_steam_heat_recovery", Priority.Extra, "Nước nóng làm từ hơi xả (hơi giãn áp)",
        "Hot water made with vented (flash) steam")
    {
        Inputs =
        [
            VentPressure, VentFlow, WaterPressure, WaterFlow, WaterTemperature, MakeupPressure, MakeupTemperature, HeaterEfficiency,
            BoilerEfficiency, Hours, Approach,
        ],
        Outputs = [WaterTemperatureOut, Heat, CondensedFlow, HeatingSaving, BoilerSaving, WaterSaving],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (liquid, vapour) = (If97.SaturatedLiquid(x[VentPressure]), If97.SaturatedVapour(x[VentPressure]));
        var inlet = If97.Liquid(x[WaterTemperature], x[WaterPressure], WaterTemperature);
        var hottest = If97.SaturationTemperature(x[WaterPressure]) - x[Approach];
        Worksheet.RefuseIf(hottest <= x[WaterTemperature], "water-hot-already", WaterTemperature,
            "Nước vào đã nóng bằng hoặc hơn nhiệt độ cho phép.", "The entering water is as hot as allowed already.");
        var water = x[WaterFlow] * If97.LiquidDensity(x[WaterTemperature], x[WaterPressure], WaterTemperature);
        var heat = Quantity.Min(x[VentFlow] * (vapour - liquid), water * (If97.Liquid(hottest, x[WaterPressure], WaterTemperature) - inlet));
        x.Give(WaterTemperatureOut, Temperature(inlet + (heat / water), x[WaterPressure], x[WaterTemperature], hottest), "h_out = h_in + Q/m_w");
        x.Give(Heat, heat, "Q = min[m_s·h_fg, m_w·(h(T_sat − approach) − h_in)]");
        var condensed = x.Give(CondensedFlow, heat / (vapour - liquid), "m_c = Q/h_fg");
        x.Give(HeatingSaving, heat * x[Hours] / x[HeaterEfficiency], "Q·h/η_heater");
        var makeup = If97.Liquid(x[MakeupTemperature], x[MakeupPressure], MakeupTemperature);
        x.Give(BoilerSaving, condensed * x[Hours] * (liquid - makeup) / x[BoilerEfficiency], "m_c·h·(h_f − h_makeup)/η_boiler");
        x.Give(WaterSaving, condensed * x[Hours], "m_c·h");
        x.Factor("h_f, h_g", vapour.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
    }

    // The temperature of liquid water of that enthalpy, by halving the interval.
    private static Quantity Temperature(Quantity enthalpy, Quantity pressure, Quantity low, Quantity high)
    {
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (If97.Liquid(middle, pressure, WaterTemperature) < enthalpy)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
