using Xanh.Assessment.Calculation;
using Xanh.Assessment.Drives;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Fan energy of a cooling tower cell before and after a change of control, cube law with minimum airflow. Formulas, source and limits: docs/calculators/cooling_tower_fan.md.</summary>
internal static class CoolingTowerFan
{
    private static readonly Input FanPower = Input.Number("fan_power", "kW", "> 0",
        "công suất điện quạt ở tốc độ đầy đủ", "electrical power of the fan at full speed");
    private static readonly Input AirflowShare = Input.Number("airflow_share", "1", "> 0, ≤ 1",
        "lưu lượng gió cần trung bình so với đầy đủ", "mean airflow needed as share of full airflow");
    private static readonly Input ControlOld = Input.Choice("control_old", ["one_speed", "two_speed", "vsd"],
        "điều khiển hiện nay: one_speed (đóng cắt), two_speed (đủ và nửa tốc độ), vsd (biến tần)",
        "control now: one_speed (cycled on/off), two_speed (full and half speed), vsd");
    private static readonly Input ControlNew = Input.Choice("control_new", ["one_speed", "two_speed", "vsd"],
        "điều khiển đề xuất, cùng các từ trên", "control proposed, same words");
    private static readonly Input MinimumAirflowShare = Input.Number("minimum_airflow_share", "1", "> 0, ≤ 1",
        "lưu lượng thấp nhất của biến tần; dưới mức đó quạt đóng cắt ở mức ấy",
        "lowest airflow of the vsd; below it the fan cycles at that airflow").Default(0.2);
    private static readonly Input VsdEfficiency = Input.Number("vsd_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất biến tần", "efficiency of the frequency converter").Default(1);

    private static readonly Output PowerOld = Output.Of("power_old", "kW", "công suất trung bình hiện nay", "mean power now");
    private static readonly Output PowerNew = Output.Of("power_new", "kW", "công suất trung bình đề xuất", "mean power proposed");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr",
        "chi phí tiết kiệm, khi có giá điện", "cost saved, when electricity_price is given");

    public static Calculator Calculator { get; } = new(
        "cooling_tower_fan", Priority.Extra, "Điện năng quạt tháp giải nhiệt trước và sau khi đổi điều khiển, luật lập phương có lưu lượng tối thiểu",
        "Fan energy of a cooling tower cell before and after a change of control, cube law with minimum airflow")
    {
        Inputs = [FanPower, AirflowShare, Hours, ControlOld, ControlNew, MinimumAirflowShare, VsdEfficiency, ElectricityPrice],
        Outputs = [PowerOld, PowerNew, EnergySaving, CostSaving],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [CostSaving] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var before = x.Give(PowerOld, x[FanPower] * Share(x, ControlOld), "P·f(x)");
        var after = x.Give(PowerNew, x[FanPower] * Share(x, ControlNew), "P·f(x)");
        var saving = x.Give(EnergySaving, (before - after) * x[Hours], "ΔE = (P_old − P_new)·h");
        if (x.Has(ElectricityPrice))
            x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
    }

    private static double Share(Worksheet x, Input control)
    {
        var (flow, lowest) = (x[AirflowShare].Number, x[MinimumAirflowShare].Number);
        return x.Word(control) switch
        {
            "one_speed" => flow,
            "two_speed" => Affinity.TwoSpeed(flow),
            _ => (flow >= lowest ? Math.Pow(flow, 3) : lowest * lowest * flow) / x[VsdEfficiency].Number,
        };
    }
}
