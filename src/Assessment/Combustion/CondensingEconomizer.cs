using Xanh.Assessment.Calculation;
using Xanh.Assessment.Steam;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Sensible and latent heat recovered from the flue gas of a gas fuel cooled below its dew point. Formulas, source and limits: docs/calculators/condensing_economizer.md.</summary>
internal static class CondensingEconomizer
{
    private static readonly Input FuelFlow = Input.Number("fuel_flow", "kg/h", "> 0", "khí nhiên liệu", "fuel gas");
    private static readonly Input FlueTemperatureOut = Input.Number("flue_temperature_out", "degC", "> 0, ≤ 300",
        "nhiệt độ khói ra", "flue gas temperature after it");
    private static readonly Input FlueGasSpecificHeat = Input.Number("flue_gas_specific_heat", "kJ/(kg.K)", "> 0.8, < 1.6",
        "nhiệt dung riêng trung bình của khói ẩm", "mean specific heat of the wet flue gas");

    private static readonly Output ExcessAir = Output.Of("excess_air", "1",
        "không khí thừa so với không khí lý thuyết", "excess air as fraction of the stoichiometric air");
    private static readonly Output FlueGasFlow = Output.Of("flue_gas_flow", "kg/h", "khói ẩm vào", "flue gas entering, wet");
    private static readonly Output DewPoint = Output.Of("dew_point", "degC", "điểm sương nước của khói", "water dew point of the flue gas");
    private static readonly Output CondensedShare = Output.Of("condensed_share", "1",
        "phần hơi nước ngưng tụ", "share of its water vapour condensed");
    private static readonly Output CondensateFlow = Output.Of("condensate_flow", "kg/h", "nước ngưng", "condensate");
    private static readonly Output SensibleHeat = Output.Of("sensible_heat", "kW", "nhiệt hiện thu hồi", "sensible heat recovered");
    private static readonly Output LatentHeat = Output.Of("latent_heat", "kW", "nhiệt ẩn thu hồi", "latent heat recovered");
    private static readonly Output Heat = Output.Of("heat", "kW", "tổng", "sum");

    public static Calculator Calculator { get; } = new(
        "condensing_economizer", Priority.Extra, "Nhiệt hiện và nhiệt ẩn thu hồi khi làm nguội khói nhiên liệu khí dưới điểm sương",
        "Sensible and latent heat recovered from the flue gas of a gas fuel cooled below its dew point")
    {
        Inputs = [.. FuelInputs.Gas, FuelFlow, FlueOxygen, FlueTemperature, FlueTemperatureOut, FlueGasSpecificHeat, AtmosphericPressure],
        Outputs = [ExcessAir, FlueGasFlow, DewPoint, CondensedShare, CondensateFlow, SensibleHeat, LatentHeat, Heat],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var burning = Burning.OfGas(x);
        var pressure = x[AtmosphericPressure];
        Worksheet.RefuseIf(x[FlueTemperatureOut] >= x[FlueTemperature], "flue-not-cooled", FlueTemperatureOut,
            "Nhiệt độ khói ra phải thấp hơn nhiệt độ vào.", "The flue gas must leave colder than it enters.");
        var excess = x.Give(ExcessAir, burning.ExcessAir(x[FlueOxygen].Number), "e = x·d/[o·(1 − x/0.209)]").Number;
        var gas = new FlueGas(burning, excess);
        var perFuel = x[FuelFlow] / burning.Mass;
        var wet = x.Give(FlueGasFlow, perFuel * gas.Mass, "m_wet = m_fuel·Σ n·M/M_fuel");
        x.Give(DewPoint, If97.SaturationTemperature(pressure * (gas.Water / gas.Wet)), "T_sat(p·n(H2O)/n_wet)");
        var outlet = If97.SaturationPressure(x[FlueTemperatureOut]);
        var left = outlet >= pressure ? gas.Water : Math.Min(gas.Water, gas.Dry * (outlet / (pressure - outlet)).Number);
        x.Give(CondensedShare, 1 - (left / gas.Water), "1 − n_dry·[p_ws/(p − p_ws)]/n(H2O)");
        var condensate = x.Give(CondensateFlow, perFuel * (gas.Water - left) * FlueGas.WaterMass, "m_c = m_fuel/M_fuel·Δn·18.015");
        var sensible = x.Give(SensibleHeat, wet * x[FlueGasSpecificHeat] * (x[FlueTemperature] - x[FlueTemperatureOut]),
            "Q_s = m_wet·c_p·(T_in − T_out)");
        var latent = x.Give(LatentHeat, condensate * (If97.SaturatedVapour(outlet) - If97.SaturatedLiquid(outlet)), "Q_l = m_c·h_fg(T_out)");
        x.Give(Heat, sensible + latent, "Q = Q_s + Q_l");
    }
}
