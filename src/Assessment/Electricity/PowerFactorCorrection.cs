using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Electricity;

/// <summary>Capacitor for a target power factor, from any two quantities of the power triangle. Formulas, source and limits: docs/calculators/power_factor_correction.md.</summary>
internal static class PowerFactorCorrection
{
    private static readonly Input ApparentPower = Input.Number("apparent_power", "kVA", "> 0", "công suất biểu kiến S", "apparent power S");
    private static readonly Input Power = Input.Number("power", "kW", "> 0", "công suất tác dụng P", "active power P");
    private static readonly Input ReactivePower = Input.Number("reactive_power", "kvar", "≥ 0",
        "công suất phản kháng Q (cảm)", "reactive power Q, inductive");
    private static readonly Input PowerFactor = Input.Number("power_factor", "1", "> 0, ≤ 1", "cos φ", "cos phi");
    private static readonly Input PhaseAngle = Input.Number("phase_angle", "deg", "≥ 0, < 90", "góc φ", "angle phi");
    private static readonly Input TargetPowerFactor = Input.Number("target_power_factor", "1", "> 0, ≤ 1", "cos φ mong muốn", "cos phi wanted");

    private static readonly Output PowerResult = Output.Of("power", "kW", "công suất tác dụng P", "active power P");
    private static readonly Output ReactivePowerResult = Output.Of("reactive_power", "kvar", "công suất phản kháng hiện nay", "reactive power now");
    private static readonly Output TargetReactivePower = Output.Of("target_reactive_power", "kvar",
        "công suất phản kháng ở mức mong muốn", "reactive power at the target");
    private static readonly Output CapacitorPower = Output.Of("capacitor_power", "kvar",
        "tụ bù cần có: hiệu hai công suất phản kháng", "capacitor needed: reactive_power - target_reactive_power");
    private static readonly Output ApparentPowerNew = Output.Of("apparent_power_new", "kVA",
        "P chia hệ số công suất mong muốn", "P over target power factor");
    private static readonly Output ApparentPowerReleased = Output.Of("apparent_power_released", "kVA",
        "công suất biểu kiến giảm được", "apparent power now minus new");

    public static Calculator Calculator { get; } = new(
        "power_factor_correction", Priority.Core, "Tụ bù cho hệ số công suất mong muốn, từ hai đại lượng bất kỳ của tam giác công suất",
        "Capacitor for a target power factor, from any two quantities of the power triangle")
    {
        Inputs = [ApparentPower, Power, ReactivePower, PowerFactor, PhaseAngle, TargetPowerFactor],
        Outputs = [PowerResult, ReactivePowerResult, TargetReactivePower, CapacitorPower, ApparentPowerNew, ApparentPowerReleased],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("S + P", [ApparentPower, Power]),
                new Mode("S + Q", [ApparentPower, ReactivePower]),
                new Mode("S + cos φ", [ApparentPower, PowerFactor]),
                new Mode("S + φ", [ApparentPower, PhaseAngle]),
                new Mode("P + Q", [Power, ReactivePower]),
                new Mode("P + cos φ", [Power, PowerFactor]),
                new Mode("P + φ", [Power, PhaseAngle]),
                new Mode("Q + cos φ", [ReactivePower, PowerFactor]),
                new Mode("Q + φ", [ReactivePower, PhaseAngle])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (power, reactive) = Triangle(x);
        var apparent = Math.Sqrt((power * power) + (reactive * reactive));
        var target = x[TargetPowerFactor].Number;
        var wanted = power * Math.Sqrt(1 - (target * target)) / target;
        x.Give(PowerResult, Quantity.Of(power, "kW"), "P");
        x.Give(ReactivePowerResult, Quantity.Of(reactive, "kvar"), "Q1 = √(S² − P²) = P·tan φ1");
        x.Give(TargetReactivePower, Quantity.Of(wanted, "kvar"), "Q2 = P·tan φ2");
        x.Give(CapacitorPower, Quantity.Of(reactive - wanted, "kvar"), "Q_c = Q1 − Q2");
        x.Give(ApparentPowerNew, Quantity.Of(power / target, "kVA"), "S2 = P/cos φ2");
        x.Give(ApparentPowerReleased, Quantity.Of(apparent - (power / target), "kVA"), "S − S2");
        if (reactive < wanted)
            x.Warn("target-already-met", "Hệ số công suất hiện nay đã cao hơn mức mong muốn; không cần tụ.",
                "The power factor is above the target already; no capacitor is needed.");
    }

    /// <summary>P in kW and Q in kvar from any two sides or angle of the triangle.</summary>
    private static (double Power, double Reactive) Triangle(Worksheet x)
    {
        double? cosine = x.Has(PowerFactor) ? x[PowerFactor].Number : x.Has(PhaseAngle) ? Math.Cos(x[PhaseAngle].Si) : null;
        var tangent = x.Has(PhaseAngle) ? Math.Tan(x[PhaseAngle].Si) : cosine is { } c ? Math.Sqrt(1 - (c * c)) / c : 0;
        if (x.Has(Power))
        {
            var power = x[Power].In("kW");
            return (power, cosine is not null ? power * tangent : x.Has(ReactivePower) ? x[ReactivePower].In("kvar") : OtherSide(x, power, Power));
        }
        if (x.Has(ApparentPower))
        {
            var apparent = x[ApparentPower].In("kVA");
            if (cosine is { } cos)
                return (apparent * cos, apparent * cos * tangent);
            var given = x[ReactivePower].In("kvar");
            return (OtherSide(x, given, ReactivePower), given);
        }
        var reactive = x[ReactivePower].In("kvar");
        Worksheet.RefuseIf(tangent <= 0 || reactive <= 0, "power-triangle-open", ReactivePower,
            "Từ công suất phản kháng này và góc này không suy ra được công suất tác dụng.",
                "No active power follows from this reactive power and this angle.");
        return (reactive / tangent, reactive);
    }

    private static double OtherSide(Worksheet x, double side, Input input)
    {
        var apparent = x[ApparentPower].In("kVA");
        Worksheet.RefuseIf(side > apparent * (1 + 1e-9) || (input == ReactivePower && side >= apparent), "side-above-apparent-power", input,
            "Công suất biểu kiến phải lớn hơn thành phần của nó.", "The apparent power must be above its component.");
        return Math.Sqrt(Math.Max(0, (apparent * apparent) - (side * side)));
    }
}
