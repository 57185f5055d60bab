using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Yearly water balance of a boiler house from conductivities. Formulas, source and limits: docs/calculators/boiler_water_balance.md.</summary>
internal static class BoilerWaterBalance
{
    private static readonly Input FeedwaterFlow = Input.Number("feedwater_flow", "m3/h", "> 0",
        "lưu lượng nước cấp trung bình", "mean feedwater flow");
    private static readonly Input FeedwaterConductivity = Input.Number("feedwater_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước cấp", "conductivity of the feedwater");
    private static readonly Input MakeupConductivity = Input.Number("makeup_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước bổ sung, bằng hoặc cao hơn nước cấp", "conductivity of the make-up, at or above that of the feedwater");
    private static readonly Input BlowdownConductivity = Input.Number("blowdown_conductivity", "uS/cm", "> 0",
        "độ dẫn điện nước xả đáy, cao hơn nước cấp", "conductivity of the blowdown, above that of the feedwater");

    private static readonly Output Cycles = Output.Of("cycles", "1", "số chu kỳ cô đặc", "cycles of concentration");
    private static readonly Output Feedwater = Output.Of("feedwater", "m3/yr", "nước cấp", "feedwater");
    private static readonly Output Makeup = Output.Of("makeup", "m3/yr",
        "nước bổ sung (coi nước ngưng không có muối)", "make-up (condensate taken as free of salts)");
    private static readonly Output Blowdown = Output.Of("blowdown", "m3/yr", "xả đáy", "blowdown");
    private static readonly Output SteamLoss = Output.Of("steam_loss", "m3/yr",
        "hơi và nước ngưng mất: bổ sung trừ xả đáy", "steam and condensate lost: make-up minus blowdown");
    private static readonly Output CondensateReturn = Output.Of("condensate_return", "m3/yr", "nước ngưng hồi về", "condensate returned");
    private static readonly Output ReturnShare = Output.Of("return_share", "1", "tỷ lệ nước ngưng trên nước cấp", "condensate over feedwater");

    public static Calculator Calculator { get; } = new(
        "boiler_water_balance", Priority.Extra, "Cân bằng nước hằng năm của nhà lò hơi theo độ dẫn điện",
        "Yearly water balance of a boiler house from conductivities")
    {
        Inputs = [FeedwaterFlow, Hours, FeedwaterConductivity, MakeupConductivity, BlowdownConductivity],
        Outputs = [Cycles, Feedwater, Makeup, Blowdown, SteamLoss, CondensateReturn, ReturnShare],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[BlowdownConductivity] <= x[FeedwaterConductivity], "blowdown-not-concentrated", BlowdownConductivity,
            "Độ dẫn điện xả đáy phải cao hơn nước cấp.", "The blowdown must be saltier than the feedwater.");
        Worksheet.RefuseIf(x[MakeupConductivity] < x[FeedwaterConductivity], "makeup-below-feedwater", MakeupConductivity,
            "Độ dẫn điện nước bổ sung không thể thấp hơn nước cấp.", "The make-up cannot be purer than the feedwater.");
        var cycles = x.Give(Cycles, x[BlowdownConductivity] / x[FeedwaterConductivity], "COC = C_bd/C_fw");
        var feed = x.Give(Feedwater, x[FeedwaterFlow] * x[Hours], "V = q·h");
        var makeup = x.Give(Makeup, feed * x[FeedwaterConductivity] / x[MakeupConductivity], "V·C_fw/C_mu");
        var blowdown = x.Give(Blowdown, feed / cycles, "V/COC");
        x.Give(SteamLoss, makeup - blowdown, "make-up − blowdown");
        var condensate = x.Give(CondensateReturn, feed - makeup, "V − make-up");
        x.Give(ReturnShare, condensate / feed, "1 − C_fw/C_mu");
        if (makeup < blowdown)
            x.Warn("blowdown-above-makeup", "Xả đáy lớn hơn nước bổ sung: hãy kiểm tra độ dẫn điện.",
                "The blowdown is above the make-up: check the conductivities.");
    }
}
