using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Compressed-air receiver: usable air, or volume needed for a demand. Formulas, source and limits: docs/calculators/air_receiver_tank.md.</summary>
internal static class AirReceiverTank
{
    private static readonly Input TankVolume = Input.Number("tank_volume", "m3", "> 0", "thể tích bình chứa", "receiver volume");
    private static readonly Input PressureHigh = Input.Number("pressure_high", "kPa(g)", "> 0", "áp suất lúc đầu", "pressure at the start");
    private static readonly Input PressureLow = Input.Number("pressure_low", "kPa(g)", "≥ 0",
        "áp suất thấp nhất cho phép, dưới pressure_high", "lowest pressure allowed, below pressure_high");
    private static readonly Input AirDemand = Input.Number("air_demand", "m3", "> 0",
        "lượng khí tự do lấy trong một lần", "free air drawn in one event");
    private static readonly Input PressureDrop = Input.Number("pressure_drop", "kPa", "> 0", "độ sụt áp cho phép", "pressure difference allowed");
    private static readonly Input Duration = Input.Number("duration", "min", "> 0", "thời gian của lần lấy khí", "duration of the event");
    private static readonly Input AirFlow = Input.Number("air_flow", "m3/min", "> 0",
        "lưu lượng khí tự do lấy trong lần đó", "free air drawn during the event");
    private static readonly Input RefillFlow = Input.Number("refill_flow", "m3/min", "≥ 0",
        "lưu lượng khí tự do nạp vào trong lần đó, nhỏ hơn air_flow", "free air flowing in (metered) during the event, below air_flow").Default(0);

    private static readonly Output UsableAir = Output.Of("usable_air", "m3",
        "lượng khí tự do cấp được giữa hai áp suất", "free air given between the two pressures");
    private static readonly Output RequiredVolume = Output.Of("required_volume", "m3", "thể tích bình chứa cần có", "receiver volume needed");

    public static Calculator Calculator { get; } = new(
        "air_receiver_tank", Priority.Extra, "Bình chứa khí nén: lượng khí dùng được, hoặc thể tích cần cho một nhu cầu",
        "Compressed-air receiver: usable air, or volume needed for a demand")
    {
        Inputs = [TankVolume, PressureHigh, PressureLow, AirDemand, PressureDrop, Duration, AirFlow, RefillFlow, AtmosphericPressure],
        Outputs = [UsableAir, RequiredVolume],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("usable", [TankVolume, PressureHigh, PressureLow]) { Optional = [AtmosphericPressure], Gives = [UsableAir] },
                new Mode("demand", [AirDemand, PressureDrop]) { Optional = [AtmosphericPressure], Gives = [RequiredVolume] },
                new Mode("dedicated", [Duration, AirFlow, PressureHigh, PressureLow]) { Optional = [RefillFlow, AtmosphericPressure], Gives = [RequiredVolume] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(AirDemand))
        {
            x.Give(RequiredVolume, x[AirDemand] * x[AtmosphericPressure] / x[PressureDrop], "V = ΔV·p_atm/Δp");
            return;
        }
        Worksheet.RefuseIf(x[PressureLow] >= x[PressureHigh], "pressure-low-not-below-high", PressureLow,
            "Áp suất thấp nhất phải dưới áp suất lúc đầu.", "The lowest pressure must be below the pressure at the start.");
        var drop = x[PressureHigh] - x[PressureLow];
        if (x.Has(TankVolume))
        {
            x.Give(UsableAir, x[TankVolume] * drop / x[AtmosphericPressure], "V_air = V·(p1 − p2)/p_atm");
            return;
        }
        Worksheet.RefuseIf(x[RefillFlow] >= x[AirFlow], "refill-not-below-flow", RefillFlow,
            "Lưu lượng nạp phải nhỏ hơn lưu lượng lấy ra; nếu không thì không cần bình chứa.",
                "The refill must be below the flow drawn; otherwise no receiver is needed.");
        x.Give(RequiredVolume, x[Duration] * (x[AirFlow] - x[RefillFlow]) * x[AtmosphericPressure] / drop, "V = t·(q − q_refill)·p_atm/(p1 − p2)");
    }
}
