using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Steam;

/// <summary>Fuel power of a boiler for a steam flow with blowdown. Formulas, source and limits: docs/calculators/boiler_fuel_energy.md.</summary>
internal static class BoilerFuelEnergy
{
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "lưu lượng hơi ra khỏi lò", "steam leaving the boiler");
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "> 0, ≤ 16.5", "áp suất hơi", "steam pressure");
    private static readonly Input SteamTemperature = Input.Number("steam_temperature", "degC", "> 0, ≤ 800",
        "nhiệt độ hơi", "steam temperature").Optional("hơi bão hòa", "saturated steam");
    private static readonly Input BlowdownShare = Input.Number("blowdown_share", "1", "≥ 0, < 0.5",
        "xả đáy so với nước cấp", "blowdown as share of the feedwater");
    private static readonly Input BoilerEfficiency = Input.Number("boiler_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất lò hơi, theo cơ sở nhiệt trị của công suất nhiên liệu", "boiler efficiency, on the basis wanted for the fuel power");
    private static readonly Input FeedwaterSaturationPressure = Input.Number("feedwater_saturation_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất khử khí: nước cấp là lỏng bão hòa ở áp suất này", "deaerator pressure: feedwater is saturated liquid at it");
    private static readonly Input FeedwaterTemperature = Input.Number("feedwater_temperature", "degC", "0 … 300",
        "nhiệt độ nước cấp; entanpi của nước lỏng ở nhiệt độ này và steam_pressure",
        "feedwater temperature; enthalpy of liquid water at that temperature and steam_pressure");

    private static readonly Output FeedwaterFlow = Output.Of("feedwater_flow", "kg/h", "nước cấp", "feedwater");
    private static readonly Output BlowdownFlow = Output.Of("blowdown_flow", "kg/h", "xả đáy", "blowdown");
    private static readonly Output FuelPower = Output.Of("fuel_power", "kW", "công suất nhiên liệu", "fuel power");

    public static Calculator Calculator { get; } = new(
        "boiler_fuel_energy", Priority.Core, "Công suất nhiên liệu của lò hơi cho một lưu lượng hơi, có xả đáy",
        "Fuel power of a boiler for a steam flow with blowdown")
    {
        Inputs = [SteamFlow, SteamPressure, SteamTemperature, BlowdownShare, BoilerEfficiency, FeedwaterSaturationPressure, FeedwaterTemperature],
        Outputs = [FeedwaterFlow, BlowdownFlow, FuelPower],
        Modes =
        [
            ModeGroup.OneOf(new Mode("deaerator", [FeedwaterSaturationPressure]), new Mode("temperature", [FeedwaterTemperature])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var pressure = x[SteamPressure];
        var steam = x.Has(SteamTemperature) ? If97.Steam(x[SteamTemperature], pressure, SteamTemperature) : If97.SaturatedVapour(pressure);
        var feed = x.Has(FeedwaterTemperature) ? If97.Liquid(x[FeedwaterTemperature], pressure, FeedwaterTemperature) : If97.SaturatedLiquid(x[FeedwaterSaturationPressure]);
        x.Step("entanpi hơi", "enthalpy of the steam", "h_s", steam, "kJ/kg");
        x.Step("entanpi nước cấp", "enthalpy of the feedwater", "h_fw", feed, "kJ/kg");
        x.Factor("h", steam.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
        var feedFlow = x.Give(FeedwaterFlow, x[SteamFlow] / (1 - x[BlowdownShare]), "m_fw = m_s/(1 − b)");
        var blowdown = x.Give(BlowdownFlow, feedFlow - x[SteamFlow], "m_bd = m_fw − m_s");
        var heat = (x[SteamFlow] * steam) + (blowdown * If97.SaturatedLiquid(pressure)) - (feedFlow * feed);
        x.Give(FuelPower, heat / x[BoilerEfficiency], "Q = (m_s·h_s + m_bd·h_f − m_fw·h_fw)/η");
    }
}
