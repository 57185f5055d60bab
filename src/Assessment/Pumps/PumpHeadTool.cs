using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>Total head of a pump from gauges, elevations and pipe diameters. Formulas, source and limits: docs/calculators/pump_head_tool.md.</summary>
internal static class PumpHeadTool
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");
    private static readonly Input SuctionKind = Input.Choice("suction_kind", ["tank", "gauge"],
        "tank: hút từ mặt thoáng, không tính vận tốc hút; gauge: theo áp kế trên ống hút",
        "tank: from a free surface, no suction velocity credit; gauge: from a gauge in the suction pipe");
    private static readonly Input SuctionPressure = Input.Number("suction_pressure", "kPa(g)", "> -101",
        "áp suất trên mặt thoáng hoặc tại áp kế hút", "pressure over the tank surface or at the suction gauge");
    private static readonly Input SuctionElevation = Input.Number("suction_elevation", "m", "any",
        "cao độ mặt thoáng hoặc áp kế hút", "elevation of the tank surface or suction gauge");
    private static readonly Input SuctionDiameter = Input.Number("suction_diameter", "m", "> 0",
        "đường kính trong ống hút", "inner diameter of the suction pipe");
    private static readonly Input SuctionLossCoefficient = Input.Number("suction_loss_coefficient", "1", "≥ 0",
        "hệ số tổn thất K phía hút", "loss coefficient K of the suction side");
    private static readonly Input DischargePressure = Input.Number("discharge_pressure", "kPa(g)", "> -101",
        "áp suất tại áp kế đẩy", "pressure at the discharge gauge");
    private static readonly Input DischargeElevation = Input.Number("discharge_elevation", "m", "any",
        "cao độ áp kế đẩy", "elevation of the discharge gauge");
    private static readonly Input DischargeDiameter = Input.Number("discharge_diameter", "m", "> 0",
        "đường kính trong ống đẩy", "inner diameter of the discharge pipe");
    private static readonly Input DischargeLossCoefficient = Input.Number("discharge_loss_coefficient", "1", "≥ 0",
        "hệ số tổn thất K phía đẩy đến áp kế", "loss coefficient K of the discharge side up to the gauge");

    private static readonly Output HeadResult = Output.Of("head", "m", "cột áp toàn phần, tổng năm số hạng", "total head, sum of the five terms");
    private static readonly Output PressureHead = Output.Of("pressure_head", "m", "cột áp áp suất (p2−p1)/(ρg)", "(p2-p1)/(rho g)");
    private static readonly Output ElevationHead = Output.Of("elevation_head", "m", "chênh cao độ z2−z1", "z2-z1");
    private static readonly Output VelocityHead = Output.Of("velocity_head", "m",
        "cột áp vận tốc (v2²−v1²)/2g, v1 = 0 khi hút từ bể", "(v2^2-v1^2)/2g, v1 = 0 for a tank");
    private static readonly Output SuctionLoss = Output.Of("suction_loss", "m", "tổn thất phía hút K1·v1²/2g", "K1 v1^2/2g");
    private static readonly Output DischargeLoss = Output.Of("discharge_loss", "m", "tổn thất phía đẩy K2·v2²/2g", "K2 v2^2/2g");

    public static Calculator Calculator { get; } = new(
        "pump_head_tool", Priority.Core, "Cột áp toàn phần của bơm theo áp kế, cao độ và đường kính ống",
        "Total head of a pump from gauges, elevations and pipe diameters")
    {
        Inputs =
        [
            Density, Flow, SuctionKind, SuctionPressure, SuctionElevation, SuctionDiameter, SuctionLossCoefficient, DischargePressure,
            DischargeElevation, DischargeDiameter, DischargeLossCoefficient,
        ],
        Outputs = [HeadResult, PressureHead, ElevationHead, VelocityHead, SuctionLoss, DischargeLoss],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var suction = HeadOf(x[Flow], x[SuctionDiameter]);
        var discharge = HeadOf(x[Flow], x[DischargeDiameter]);
        var pressure = x.Give(PressureHead, (x[DischargePressure] - x[SuctionPressure]) / (x[Density] * Physics.Gravity), "(p2 − p1)/(ρg)");
        var elevation = x.Give(ElevationHead, x[DischargeElevation] - x[SuctionElevation], "z2 − z1");
        var velocity = x.Word(SuctionKind) == "tank"
            ? x.Give(VelocityHead, discharge, "v2²/2g, v = 4Q/(πd²)")
            : x.Give(VelocityHead, discharge - suction, "(v2² − v1²)/2g, v = 4Q/(πd²)");
        var suctionLoss = x.Give(SuctionLoss, x[SuctionLossCoefficient] * suction, "K1·v1²/2g");
        var dischargeLoss = x.Give(DischargeLoss, x[DischargeLossCoefficient] * discharge, "K2·v2²/2g");
        var head = x.Give(HeadResult, pressure + elevation + velocity + suctionLoss + dischargeLoss, "H = Σ");
        if (head.Si <= 0)
            x.Warn("head-not-positive", "Cột áp không dương: hãy kiểm tra áp kế và cao độ.",
                "The head is not positive: check gauges and elevations.");
    }

    private static Quantity HeadOf(Quantity flow, Quantity diameter) =>
        (4 * flow / (Math.PI * diameter.Squared())).Squared() / (2 * Physics.Gravity);
}
