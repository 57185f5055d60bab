using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>Power and energy lost in a throttling valve. Formulas, source and limits: docs/calculators/pump_throttling_valve_loss.md.</summary>
internal static class PumpThrottlingValveLoss
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");
    private static readonly Input UpstreamPressure = Input.Number("upstream_pressure", "kPa(g)", "> -101",
        "áp suất trước van", "pressure before the valve");
    private static readonly Input UpstreamElevation = Input.Number("upstream_elevation", "m", "any",
        "cao độ của áp kế đó", "elevation of that gauge");
    private static readonly Input DownstreamPressure = Input.Number("downstream_pressure", "kPa(g)", "> -101",
        "áp suất sau van", "pressure after the valve");
    private static readonly Input DownstreamElevation = Input.Number("downstream_elevation", "m", "any",
        "cao độ của áp kế đó", "elevation of that gauge");
    private static readonly Input PumpEfficiency = Input.Number("pump_efficiency", "1", "> 0, ≤ 0.95", "hiệu suất bơm", "pump efficiency");

    private static readonly Output PressureLoss = Output.Of("pressure_loss", "kPa",
        "áp suất toàn phần mất ở van", "total pressure lost in the valve");
    private static readonly Output HeadLoss = Output.Of("head_loss", "m", "quy ra cột chất lỏng", "the same as head of the liquid");
    private static readonly Output HydraulicPowerLoss = Output.Of("hydraulic_power_loss", "kW", "công suất thủy lực mất", "hydraulic power lost");
    private static readonly Output PowerLoss = Output.Of("power_loss", "kW", "công suất điện tương ứng", "electrical power behind it");
    private static readonly Output EnergyLoss = Output.Of("energy_loss", "kWh/yr", "điện năng", "electricity");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí, khi có giá điện", "cost, when electricity_price is given");

    public static Calculator Calculator { get; } = new(
        "pump_throttling_valve_loss", Priority.Core, "Công suất và năng lượng mất ở van tiết lưu",
        "Power and energy lost in a throttling valve")
    {
        Inputs =
        [
            Density, Flow, UpstreamPressure, UpstreamElevation, DownstreamPressure, DownstreamElevation, PumpEfficiency, MotorEfficiency,
            DriveEfficiency, Hours, ElectricityPrice,
        ],
        Outputs = [PressureLoss, HeadLoss, HydraulicPowerLoss, PowerLoss, EnergyLoss, Cost],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [Cost] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var weight = x[Density] * Physics.Gravity;
        var loss = x[UpstreamPressure] - x[DownstreamPressure] + (weight * (x[UpstreamElevation] - x[DownstreamElevation]));
        Worksheet.RefuseIf(loss.Si < 0, "valve-gains-pressure", UpstreamPressure,
            "Áp suất toàn phần sau van lớn hơn trước van: hãy kiểm tra áp kế và cao độ.",
                "The total pressure after the valve is above that before it: check gauges and elevations.");
        x.Give(PressureLoss, loss, "Δp = p_u − p_d + ρg(z_u − z_d)");
        x.Give(HeadLoss, loss / weight, "Δp/(ρg)");
        Pumping.WarnIfOptimistic(x, x[PumpEfficiency]);
        var hydraulic = x.Give(HydraulicPowerLoss, loss * x[Flow], "Δp·Q");
        var power = x.Give(PowerLoss, hydraulic / (x[PumpEfficiency] * x[MotorEfficiency] * x[DriveEfficiency]), "P = Δp·Q/(η_pump·η_motor·η_drive)");
        var energy = x.Give(EnergyLoss, power * x[Hours], "E = P·h");
        if (x.Has(ElectricityPrice))
            x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }
}
