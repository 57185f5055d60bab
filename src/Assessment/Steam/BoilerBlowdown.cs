using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Steam;

/// <summary>Blowdown and feedwater of a boiler from conductivities (or any dissolved salt). Formulas, source and limits: docs/calculators/boiler_blowdown.md.</summary>
internal static class BoilerBlowdown
{
    private static readonly Input FeedwaterConductivity = Input.Number("feedwater_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước cấp", "conductivity of the feedwater");
    private static readonly Input BoilerConductivity = Input.Number("boiler_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước lò, cao hơn nước cấp", "conductivity of the boiler water, above that of the feedwater");
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "hơi", "steam");

    private static readonly Output Cycles = Output.Of("cycles", "1", "số chu kỳ cô đặc", "cycles of concentration");
    private static readonly Output BlowdownShare = Output.Of("blowdown_share", "1", "xả đáy so với nước cấp", "blowdown as share of the feedwater");
    private static readonly Output BlowdownFlow = Output.Of("blowdown_flow", "kg/h", "xả đáy", "blowdown");
    private static readonly Output FeedwaterFlow = Output.Of("feedwater_flow", "kg/h", "nước cấp", "feedwater");

    public static Calculator Calculator { get; } = new(
        "boiler_blowdown", Priority.Core, "Xả đáy và nước cấp của lò hơi theo độ dẫn điện (hoặc một muối hòa tan)",
        "Blowdown and feedwater of a boiler from conductivities (or any dissolved salt)")
    {
        Inputs = [FeedwaterConductivity, BoilerConductivity, SteamFlow],
        Outputs = [Cycles, BlowdownShare, BlowdownFlow, FeedwaterFlow],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[BoilerConductivity] <= x[FeedwaterConductivity], "boiler-water-not-concentrated", BoilerConductivity,
            "Độ dẫn điện nước lò phải cao hơn nước cấp.", "The boiler water must be saltier than the feedwater.");
        var share = x[FeedwaterConductivity] / x[BoilerConductivity];
        x.Give(Cycles, 1 / share, "COC = C_b/C_f");
        x.Give(BlowdownShare, share, "b = C_f/C_b");
        x.Give(BlowdownFlow, x[SteamFlow] * share / (1 - share), "m_bd = m_s·C_f/(C_b − C_f)");
        x.Give(FeedwaterFlow, x[SteamFlow] / (1 - share), "m_fw = m_s/(1 − b)");
    }
}
