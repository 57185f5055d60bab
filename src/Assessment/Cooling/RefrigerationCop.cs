using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Cooling;

/// <summary>COP of a refrigeration plant, and the effect of other temperatures. Formulas, source and limits: docs/calculators/refrigeration_cop.md.</summary>
internal static class RefrigerationCop
{
    private static readonly Input Cooling = Input.Number("cooling", "kW", "> 0", "công suất lạnh", "cooling capacity");
    private static readonly Input Power = Input.Number("power", "kW", "> 0", "công suất điện của máy nén", "electrical power of the compressor");
    private static readonly Input Evaporating = Input.Number("evaporating_temperature", "degC", "-60 … 30", "nhiệt độ bay hơi", "evaporating temperature");
    private static readonly Input Condensing = Input.Number("condensing_temperature", "degC", "0 … 80", "nhiệt độ ngưng tụ", "condensing temperature");
    private static readonly Input EvaporatingNew = Input.Number("evaporating_temperature_new", "degC", "-60 … 30",
        "nhiệt độ bay hơi đề xuất", "evaporating temperature proposed");
    private static readonly Input CondensingNew = Input.Number("condensing_temperature_new", "degC", "0 … 80",
        "nhiệt độ ngưng tụ đề xuất", "condensing temperature proposed");

    private static readonly Output Cop = Output.Of("cop", "1", "COP hiện nay", "COP now");
    private static readonly Output CarnotShare = Output.Of("carnot_share", "1", "COP so với Carnot", "COP over that of Carnot");
    private static readonly Output CopNew = Output.Of("cop_new", "1", "COP đề xuất", "COP proposed");
    private static readonly Output PowerNew = Output.Of("power_new", "kW", "công suất điện đề xuất", "electrical power proposed");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "refrigeration_cop", Priority.Extra, "COP của hệ thống lạnh và hiệu quả khi đổi nhiệt độ bay hơi, ngưng tụ",
        "COP of a refrigeration plant and the effect of other evaporating and condensing temperatures")
    {
        Inputs = [Cooling, Power, Evaporating, Condensing, EvaporatingNew, CondensingNew, Hours, ElectricityPrice],
        Outputs = [Cop, CarnotShare, CopNew, PowerNew, EnergySaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for change", [EvaporatingNew, CondensingNew, Hours, ElectricityPrice]) { Gives = [CopNew, PowerNew, EnergySaving, CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var cop = x.Give(Cop, x[Cooling] / x[Power], "COP = Q/P");
        var share = cop / Carnot(x, Evaporating, Condensing);
        Worksheet.RefuseIf(share > 1, "cop-above-carnot", Power,
            "COP cao hơn giới hạn Carnot: số đo không nhất quán.", "The COP is above the limit of Carnot: the measurements contradict each other.");
        x.Give(CarnotShare, share, "η = COP·(T_c − T_e)/T_e");
        if (!x.Has(EvaporatingNew))
            return;
        var copNew = x.Give(CopNew, share * Carnot(x, EvaporatingNew, CondensingNew), "COP_new = η·T_e/(T_c − T_e)");
        var power = x.Give(PowerNew, x[Cooling] / copNew, "P_new = Q/COP_new");
        var saving = x.Give(EnergySaving, (x[Power] - power) * x[Hours], "ΔE = (P − P_new)·h");
        x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
    }

    private static Quantity Carnot(Worksheet x, Input cold, Input hot)
    {
        Worksheet.RefuseIf(x[hot] <= x[cold], "condensing-not-above-evaporating", hot,
            "Nhiệt độ ngưng tụ phải cao hơn nhiệt độ bay hơi.", "The condensing temperature must be above the evaporating one.");
        return x[cold] / (x[hot] - x[cold]);
    }
}
