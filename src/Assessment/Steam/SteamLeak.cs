using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Steam;

/// <summary>Saturated steam lost through a hole or a failed trap (Napier, choked). Formulas, source and limits: docs/calculators/steam_leak.md.</summary>
internal static class SteamLeak
{
    private static readonly Input HoleDiameter = Input.Number("hole_diameter", "m", "> 0, ≤ 0.1",
        "đường kính lỗ thủng hoặc lỗ bẫy hơi", "diameter of the hole or trap orifice");
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "0.18 … 16.5", "áp suất hơi", "steam pressure");
    private static readonly Input DischargeCoefficient = Input.Number("discharge_coefficient", "1", "> 0, ≤ 1",
        "hệ số lưu lượng (1: cận trên; 0,5–0,7: bẫy hơi xì, nhân phần mở)", "discharge coefficient (1 sharp bound, 0.5-0.7 blowing trap, times open share)");

    private static readonly Output LeakFlow = Output.Of("leak_flow", "kg/h", "hơi mất qua tất cả các lỗ", "steam lost by all holes");
    private static readonly Output SteamLoss = Output.Of("steam_loss", "t/yr",
        "hơi mất cả năm, khi có số giờ", "steam lost in the year, when hours is given");

    public static Calculator Calculator { get; } = new(
        "steam_leak", Priority.Core, "Hơi bão hòa mất qua lỗ thủng hoặc bẫy hơi hỏng (Napier, dòng tới hạn)",
        "Saturated steam lost through a hole or a failed trap (Napier, choked)")
    {
        Inputs = [HoleDiameter, SteamPressure, DischargeCoefficient, Count, Hours],
        Outputs = [LeakFlow, SteamLoss],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for year", [Hours]) { Gives = [SteamLoss] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var area = Math.PI / 4 * x[HoleDiameter].Squared();
        var one = Quantity.Of(1.4567e-3, "s/m") * x[DischargeCoefficient] * area * x[SteamPressure];
        var flow = x.Give(LeakFlow, one * x[Count], "m = 1.4567e-3·C_d·(π/4)d²·p·N  [kg/s, m², Pa]");
        if (x.Has(Hours))
            x.Give(SteamLoss, flow * x[Hours], "m·h");
    }
}
