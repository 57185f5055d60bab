using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Drives;

/// <summary>Energy of a fan before and after a change of control or impeller, by the affinity laws (upper bound of the saving). Formulas, source and limits: docs/calculators/fan_affinity_control_change.md.</summary>
internal static class FanAffinityControlChange
{
    private static readonly Input ShaftPower = Input.Number("shaft_power", "kW", "> 0",
        "công suất trục quạt ở lưu lượng định mức, tốc độ đầy đủ", "fan shaft power at rated flow and full speed");
    private static readonly Input DriveEfficiency = Input.Number("drive_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất truyền động (đai, hộp số)", "efficiency of the drive (belt, gear)");
    private static readonly Input ControlOld = Input.Choice("control_old", ["on_off", "two_speed", "vsd"],
        "điều khiển hiện nay: on_off (luôn tốc độ đầy đủ), two_speed (đủ và nửa tốc độ), vsd (biến tần)",
        "control now: on_off (always full speed), two_speed (full and half speed), vsd");
    private static readonly Input ControlNew = Input.Choice("control_new", ["on_off", "two_speed", "vsd"],
        "điều khiển đề xuất, cùng các từ trên", "control proposed, same words");
    private static readonly Input FlowOld = Input.Number("flow_old", "1", "> 0, ≤ 1",
        "lưu lượng trung bình hiện nay so với định mức (cần cho two_speed và vsd)",
        "mean flow now as share of rated flow (needed for two_speed and vsd)").Default(1);
    private static readonly Input FlowNew = Input.Number("flow_new", "1", "> 0, ≤ 1.5",
        "lưu lượng trung bình đề xuất so với định mức (cần cho two_speed và vsd)",
        "mean flow proposed as share of rated flow (needed for two_speed and vsd)").Default(1);
    private static readonly Input DiameterRatio = Input.Number("diameter_ratio", "1", "0.7 … 1.3",
        "tỷ số đường kính cánh mới trên cũ, chỉ cho phương án mới", "new over old impeller diameter, acts on the new state only").Default(1);

    private static readonly Output EnergyOld = Output.Of("energy_old", "kWh/yr", "điện năng hiện nay", "electricity now");
    private static readonly Output EnergyNew = Output.Of("energy_new", "kWh/yr", "điện năng đề xuất", "electricity proposed");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "chênh lệch", "difference");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "fan_affinity_control_change", Priority.Core, "Điện năng của quạt trước và sau khi đổi cách điều khiển hoặc cánh quạt, theo định luật đồng dạng (cận trên của mức tiết kiệm)",
        "Energy of a fan before and after a change of control or impeller, by the affinity laws (upper bound of the saving)")
    {
        Inputs = [ShaftPower, MotorEfficiency, DriveEfficiency, Hours, ElectricityPrice, ControlOld, ControlNew, FlowOld, FlowNew, DiameterRatio],
        Outputs = [EnergyOld, EnergyNew, EnergySaving, CostSaving],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        NeedFlow(x, ControlOld, FlowOld);
        NeedFlow(x, ControlNew, FlowNew);
        var ratio = x[DiameterRatio];
        var scaled = x.Word(ControlNew) == "on_off" ? 1 : x[FlowNew] / ratio.Cubed();
        Worksheet.RefuseIf(scaled > 1 + 1e-9, "flow-beyond-impeller", FlowNew,
            "Cánh quạt này không đạt lưu lượng đề xuất (flow_new/diameter_ratio³ > 1).",
                "This impeller does not reach the flow proposed (flow_new/diameter_ratio³ > 1).");
        var input = x.Step("công suất điện ở lưu lượng định mức", "electrical power at rated flow",
            "P0 = P_shaft/(η_motor·η_drive)", x[ShaftPower] / (x[MotorEfficiency] * x[DriveEfficiency]), "kW");
        var before = x.Give(EnergyOld, input * Affinity.PowerShare(x.Word(ControlOld), x[FlowOld].Number) * x[Hours], "E_old = P0·f(x_old)·h");
        var after = x.Give(EnergyNew, input * ratio.Pow(5) * Affinity.PowerShare(x.Word(ControlNew), scaled.Number) * x[Hours],
            "E_new = P0·r⁵·f(x_new/r³)·h");
        var saving = x.Give(EnergySaving, before - after, "ΔE = E_old − E_new");
        x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
        x.Warn("upper-bound", "Định luật đồng dạng không kể cột áp tĩnh và tổn thất biến tần: đây là cận trên.",
            "The affinity laws know no static head and no converter loss: this is an upper bound.");
    }

    private static void NeedFlow(Worksheet x, Input control, Input flow)
    {
        if (x.Word(control) == "on_off")
        {
            Worksheet.RefuseIf(x.Has(flow) && x[flow].Number != 1, "flow-with-on-off", flow,
                "Điều khiển on_off luôn chạy đầy đủ, không nhận lưu lượng.", "on_off always runs at full flow and takes none.");
            return;
        }
        if (!x.Has(flow))
            throw new RefusedException(Refusals.Missing(flow.Key));
    }
}
