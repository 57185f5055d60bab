using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Heat;

/// <summary>Effectiveness of a heat exchanger by the number of transfer units. Formulas, source and limits: docs/calculators/heat_exchanger_ntu.md.</summary>
internal static class HeatExchangerNtu
{
    private static readonly Input HotCapacity = Input.Number("hot_capacity_rate", "kW/K", "> 0", "dòng nhiệt dung phía nóng (m·c_p)", "capacity rate of the hot side (m·c_p)");
    private static readonly Input ColdCapacity = Input.Number("cold_capacity_rate", "kW/K", "> 0", "dòng nhiệt dung phía lạnh (m·c_p)", "capacity rate of the cold side (m·c_p)");
    private static readonly Input Conductance = Input.Number("conductance", "kW/K", "> 0", "U·A của thiết bị", "U·A of the exchanger");
    private static readonly Input Arrangement = Input.Choice("arrangement", ["counterflow", "parallel", "crossflow", "shell_and_tube", "phase_change"],
        "cách bố trí dòng", "arrangement of the flows");
    private static readonly Input HotIn = Input.Number("hot_temperature_in", "degC", "> -50, < 1800", "nhiệt độ vào phía nóng", "inlet temperature of the hot side");
    private static readonly Input ColdIn = Input.Number("cold_temperature_in", "degC", "> -50, < 1800", "nhiệt độ vào phía lạnh", "inlet temperature of the cold side");

    private static readonly Output Ntu = Output.Of("ntu", "1", "số đơn vị truyền nhiệt", "number of transfer units");
    private static readonly Output Effectiveness = Output.Of("effectiveness", "1", "độ hiệu dụng", "effectiveness");
    private static readonly Output Heat = Output.Of("heat", "kW", "nhiệt truyền", "heat transferred");
    private static readonly Output HotOut = Output.Of("hot_temperature_out", "degC", "nhiệt độ ra phía nóng", "outlet temperature of the hot side");
    private static readonly Output ColdOut = Output.Of("cold_temperature_out", "degC", "nhiệt độ ra phía lạnh", "outlet temperature of the cold side");

    public static Calculator Calculator { get; } = new(
        "heat_exchanger_ntu", Priority.Extra, "Độ hiệu dụng của bộ trao đổi nhiệt theo số đơn vị truyền nhiệt (NTU)",
        "Effectiveness of a heat exchanger by the number of transfer units (NTU)")
    {
        Inputs = [HotCapacity, ColdCapacity, Conductance, Arrangement, HotIn, ColdIn],
        Outputs = [Ntu, Effectiveness, Heat, HotOut, ColdOut],
        Modes = [ModeGroup.AndFor(new Mode("for temperatures", [HotIn, ColdIn]) { Gives = [Heat, HotOut, ColdOut] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (least, most) = (Quantity.Min(x[HotCapacity], x[ColdCapacity]), Quantity.Max(x[HotCapacity], x[ColdCapacity]));
        var units = x.Give(Ntu, x[Conductance] / least, "NTU = U·A/C_min");
        var share = x.Give(Effectiveness, Of(x.Word(Arrangement), units.Number, (least / most).Number), "ε(NTU, C_min/C_max)");
        if (!x.Has(HotIn))
            return;
        Worksheet.RefuseIf(x[HotIn] <= x[ColdIn], "hot-not-hotter", HotIn, "Phía nóng phải nóng hơn phía lạnh.", "The hot side must be hotter than the cold one.");
        var heat = x.Give(Heat, share * least * (x[HotIn] - x[ColdIn]), "Q = ε·C_min·(T_h − T_c)");
        x.Give(HotOut, x[HotIn] - (heat / x[HotCapacity]), "T_h,out = T_h − Q/C_h");
        x.Give(ColdOut, x[ColdIn] + (heat / x[ColdCapacity]), "T_c,out = T_c + Q/C_c");
    }

    /// <summary>Incropera and DeWitt, table of effectiveness relations; <paramref name="ratio"/> is C_min/C_max.</summary>
    internal static double Of(string arrangement, double units, double ratio)
    {
        switch (arrangement)
        {
            case "parallel":
                return (1 - Math.Exp(-units * (1 + ratio))) / (1 + ratio);
            case "crossflow":
                return 1 - Math.Exp((Math.Exp(-ratio * Math.Pow(units, 0.78)) - 1) * Math.Pow(units, 0.22) / ratio);
            case "shell_and_tube":
                var root = Math.Sqrt(1 + (ratio * ratio));
                return 2 / (1 + ratio + (root * (1 + Math.Exp(-units * root)) / (1 - Math.Exp(-units * root))));
            case "phase_change":
                return 1 - Math.Exp(-units);
            default:
                var decay = Math.Exp(-units * (1 - ratio));
                return 1 - ratio < 1e-9 ? units / (1 + units) : (1 - decay) / (1 - (ratio * decay));
        }
    }
}
