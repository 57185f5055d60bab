using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Steam;

/// <summary>Enthalpy flow along a steam line with a given loss share. Formulas, source and limits: docs/calculators/steam_line_heat_loss.md.</summary>
internal static class SteamLineHeatLoss
{
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "> 0, ≤ 16.5", "áp suất hơi", "steam pressure");
    private static readonly Input SteamTemperature = Input.Number("steam_temperature", "degC", "> 0, ≤ 800", "nhiệt độ hơi", "steam temperature");
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "hơi", "steam");
    private static readonly Input LossShare = Input.Number("loss_share", "1", "0 … 1",
        "nhiệt mất so với dòng entanpi (gốc IF97: lỏng ở điểm ba)", "heat lost as share of the enthalpy flow (IF97 zero: liquid at the triple point)");

    private static readonly Output InletEnergy = Output.Of("inlet_energy", "kW", "dòng entanpi vào", "enthalpy flow in");
    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "nhiệt mất", "heat lost");
    private static readonly Output OutletEnergy = Output.Of("outlet_energy", "kW", "dòng entanpi ra", "enthalpy flow out");

    public static Calculator Calculator { get; } = new(
        "steam_line_heat_loss", Priority.Extra, "Dòng entanpi dọc đường ống hơi với tỷ lệ tổn thất cho trước",
        "Enthalpy flow along a steam line with a given loss share")
    {
        Inputs = [SteamPressure, SteamTemperature, SteamFlow, LossShare],
        Outputs = [InletEnergy, HeatLoss, OutletEnergy],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var enthalpy = If97.Steam(x[SteamTemperature], x[SteamPressure], SteamTemperature);
        var inlet = x.Give(InletEnergy, x[SteamFlow] * enthalpy, "E = m·h(T, p)");
        var loss = x.Give(HeatLoss, inlet * x[LossShare], "Q = s·E");
        x.Give(OutletEnergy, inlet - loss, "E − Q");
        x.Factor("h", enthalpy.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
    }
}
