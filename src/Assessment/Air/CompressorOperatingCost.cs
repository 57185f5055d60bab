using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Yearly electricity cost of a load/unload compressor. Formulas, source and limits: docs/calculators/compressor_operating_cost.md.</summary>
internal static class CompressorOperatingCost
{
    private static readonly Input ShaftPower = Input.Number("shaft_power", "kW", "> 0", "công suất trục đầy tải", "shaft power at full load");
    private static readonly Input UnloadedPowerShare = Input.Number("unloaded_power_share", "1", "0 … 1",
        "công suất trục không tải so với đầy tải", "shaft power unloaded as share of full load");
    private static readonly Input LoadTimeShare = Input.Number("load_time_share", "1", "0 … 1", "tỷ lệ giờ có tải", "share of the hours loaded");
    private static readonly Input MotorEfficiencyLoaded = Input.Number("motor_efficiency_loaded", "1", "> 0, ≤ 1",
        "hiệu suất động cơ khi có tải", "motor efficiency loaded");
    private static readonly Input MotorEfficiencyUnloaded = Input.Number("motor_efficiency_unloaded", "1", "> 0, ≤ 1",
        "hiệu suất động cơ khi không tải", "motor efficiency unloaded");

    private static readonly Output UnloadedTimeShare = Output.Of("unloaded_time_share", "1", "tỷ lệ giờ không tải", "share of the hours unloaded");
    private static readonly Output CostLoaded = Output.Of("cost_loaded", "VND/yr", "chi phí khi có tải", "cost while loaded");
    private static readonly Output CostUnloaded = Output.Of("cost_unloaded", "VND/yr", "chi phí khi không tải", "cost while unloaded");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "tổng", "sum");

    public static Calculator Calculator { get; } = new(
        "compressor_operating_cost", Priority.Core, "Chi phí điện hằng năm của máy nén điều khiển tải/không tải",
        "Yearly electricity cost of a load/unload compressor")
    {
        Inputs = [ShaftPower, UnloadedPowerShare, Hours, LoadTimeShare, MotorEfficiencyLoaded, MotorEfficiencyUnloaded, ElectricityPrice],
        Outputs = [UnloadedTimeShare, CostLoaded, CostUnloaded, Cost],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var unloaded = x.Give(UnloadedTimeShare, 1 - x[LoadTimeShare], "1 − x");
        var full = x[ShaftPower] * x[Hours] * x[ElectricityPrice];
        var loadedCost = x.Give(CostLoaded, full * x[LoadTimeShare] / x[MotorEfficiencyLoaded], "C_l = P·h·c_e·x/η_l");
        var unloadedCost = x.Give(CostUnloaded, full * unloaded * x[UnloadedPowerShare] / x[MotorEfficiencyUnloaded], "C_u = P·h·c_e·(1 − x)·u/η_u");
        x.Give(Cost, loadedCost + unloadedCost, "C = C_l + C_u");
    }
}
