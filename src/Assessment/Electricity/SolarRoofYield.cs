using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Electricity;

/// <summary>Simple yearly yield of a solar roof. Formulas, source and limits: docs/calculators/solar_roof_yield.md.</summary>
internal static class SolarRoofYield
{
    private static readonly Input PeakPower = Input.Number("peak_power", "kW", "> 0", "công suất đỉnh của tấm pin (kWp)", "peak power of the modules (kWp)");
    private static readonly Input Irradiation = Input.Number("irradiation", "kWh/(m2.yr)", "500 … 2800",
        "bức xạ cả năm trên mặt phẳng tấm pin", "irradiation of the year in the plane of the modules");
    private static readonly Input PerformanceRatio = Input.Number("performance_ratio", "1", "> 0, ≤ 1",
        "hệ số hiệu suất hệ thống PR", "performance ratio PR").Default(0.8);
    private static readonly Input OwnUseShare = Input.Number("own_use_share", "1", "0 … 1", "phần điện tự dùng", "share used on site").Default(1);

    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng cả năm", "electricity of the year");
    private static readonly Output OwnUse = Output.Of("own_use", "kWh/yr", "điện năng tự dùng", "electricity used on site");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí điện mua tránh được", "cost of bought electricity avoided");

    public static Calculator Calculator { get; } = new(
        "solar_roof_yield", Priority.Extra, "Sản lượng đơn giản hằng năm của điện mặt trời mái nhà", "Simple yearly yield of a solar roof")
    {
        Inputs = [PeakPower, Irradiation, PerformanceRatio, OwnUseShare, ElectricityPrice],
        Outputs = [Energy, OwnUse, CostSaving],
        Modes = [ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [CostSaving] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var energy = x.Give(Energy, x[PeakPower] * x[Irradiation] / Quantity.Of(1, "kW/m2") * x[PerformanceRatio], "E = P·H/(1 kW/m²)·PR");
        var used = x.Give(OwnUse, energy * x[OwnUseShare], "E·share");
        if (x.Has(ElectricityPrice))
            x.Give(CostSaving, used * x[ElectricityPrice], "ΔC = E·share·c_e");
    }
}
