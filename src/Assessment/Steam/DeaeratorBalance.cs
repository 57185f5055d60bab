using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Steam;

/// <summary>Mass and energy balance of a deaerator. Formulas, source and limits: docs/calculators/deaerator_balance.md.</summary>
internal static class DeaeratorBalance
{
    private static readonly Input DeaeratorPressure = Input.Number("deaerator_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất bình khử khí", "deaerator pressure");
    private static readonly Input VentShare = Input.Number("vent_share", "1", "0 … 0.1",
        "hơi thoát so với nước cấp", "vented steam as share of the feedwater");
    private static readonly Input FeedwaterFlow = Input.Number("feedwater_flow", "kg/h", "> 0",
        "nước cấp ra, lỏng bão hòa", "feedwater leaving, saturated liquid");
    private static readonly Input WaterPressure = Input.Number("water_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất nước vào", "pressure of the entering water");
    private static readonly Input WaterTemperature = Input.Number("water_temperature", "degC", "0 … 300",
        "nhiệt độ nước vào", "temperature of the entering water");
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất hơi cấp", "pressure of the steam supplied");
    private static readonly Input SteamTemperature = Input.Number("steam_temperature", "degC", "> 0, ≤ 800",
        "nhiệt độ hơi đó", "temperature of that steam");

    private static readonly Output FeedwaterEnergy = Output.Of("feedwater_energy", "kW",
        "dòng entanpi của nước cấp", "enthalpy flow of the feedwater");
    private static readonly Output VentFlow = Output.Of("vent_flow", "kg/h", "hơi thoát, bão hòa", "vented steam, saturated");
    private static readonly Output VentEnergy = Output.Of("vent_energy", "kW", "dòng entanpi của nó", "its enthalpy flow");
    private static readonly Output WaterFlow = Output.Of("water_flow", "kg/h", "nước vào", "water entering");
    private static readonly Output SteamFlow = Output.Of("steam_flow", "kg/h", "hơi cần cấp", "steam needed");
    private static readonly Output SteamEnergy = Output.Of("steam_energy", "kW", "dòng entanpi của nó", "its enthalpy flow");

    public static Calculator Calculator { get; } = new(
        "deaerator_balance", Priority.Extra, "Cân bằng vật chất và năng lượng của bình khử khí",
        "Mass and energy balance of a deaerator")
    {
        Inputs = [DeaeratorPressure, VentShare, FeedwaterFlow, WaterPressure, WaterTemperature, SteamPressure, SteamTemperature],
        Outputs = [FeedwaterEnergy, VentFlow, VentEnergy, WaterFlow, SteamFlow, SteamEnergy],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (liquid, vapour) = (If97.SaturatedLiquid(x[DeaeratorPressure]), If97.SaturatedVapour(x[DeaeratorPressure]));
        var water = If97.Liquid(x[WaterTemperature], x[WaterPressure], WaterTemperature);
        var steam = If97.Steam(x[SteamTemperature], x[SteamPressure], SteamTemperature);
        var feed = x[FeedwaterFlow];
        x.Give(FeedwaterEnergy, feed * liquid, "m_fw·h_f");
        var vent = x.Give(VentFlow, x[VentShare] * feed, "m_v = s·m_fw");
        x.Give(VentEnergy, vent * vapour, "m_v·h_g");
        var needed = ((feed * liquid) + (vent * vapour) - ((feed + vent) * water)) / (steam - water);
        Worksheet.RefuseIf(needed.Si < 0 || needed > feed + vent, "deaerator-needs-no-steam", WaterTemperature,
            "Nước vào đã nóng hơn mức bình cần (hoặc hơi không đủ nóng): không có cân bằng.",
                "The entering water is hotter than needed (or the steam not hot enough): there is no balance.");
        x.Give(WaterFlow, feed + vent - needed, "m_w = m_fw + m_v − m_s");
        x.Give(SteamFlow, needed, "m_s = [m_fw·h_f + m_v·h_g − (m_fw + m_v)·h_w]/(h_s − h_w)");
        x.Give(SteamEnergy, needed * steam, "m_s·h_s");
        x.Factor("h_s", steam.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
    }
}
