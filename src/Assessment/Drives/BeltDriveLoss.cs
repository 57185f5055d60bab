using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Drives;

/// <summary>Power left after a belt drive. Formulas, source and limits: docs/calculators/belt_drive_loss.md.</summary>
internal static class BeltDriveLoss
{
    private static readonly Input MotorShaftPower = Input.Number("motor_shaft_power", "kW", "> 0",
        "công suất trục động cơ", "shaft power of the motor");
    private static readonly Input BeltType = Input.Choice("belt_type", ["v_belt", "notched_v_belt", "synchronous_belt"], "loại đai", "kind of belt");

    private static readonly Output DrivenPower = Output.Of("driven_power", "kW", "công suất ở máy được dẫn động", "power at the driven machine");
    private static readonly Output BeltLoss = Output.Of("belt_loss", "kW", "công suất mất ở đai", "power lost in the belt");

    public static Calculator Calculator { get; } = new(
        "belt_drive_loss", Priority.Core, "Công suất còn lại sau bộ truyền đai",
        "Power left after a belt drive")
    {
        Inputs = [MotorShaftPower, BeltType],
        Outputs = [DrivenPower, BeltLoss],
        Compute = Compute,
    };

    // A fit to measured standard V-belts, in percent over horsepower; notched belts lose 5/7 of it, toothed ones 2/7.
    private static void Compute(Worksheet x)
    {
        var power = x[MotorShaftPower];
        var horsepower = power.In("hp");
        var percent = (0.68759 * Math.Exp(-0.019791 * horsepower)) + (3.7558 * Math.Exp(-0.21507 * horsepower)) + 3.9963;
        var kind = x.Word(BeltType) switch { "notched_v_belt" => 5.0 / 7, "synchronous_belt" => 2.0 / 7, _ => 1 };
        var share = x.Step("phần công suất mất", "share of the power lost",
            "L = k·[0.68759·e^(−0.019791P) + 3.7558·e^(−0.21507P) + 3.9963] %, P [hp]", kind * percent / 100, "%");
        var loss = power * share;
        x.Give(DrivenPower, power - loss, "P − P·L");
        x.Give(BeltLoss, loss, "P·L");
    }
}
