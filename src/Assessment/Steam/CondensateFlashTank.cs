using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Steam;

/// <summary>Flash steam and liquid leaving a flash tank. Formulas, source and limits: docs/calculators/condensate_flash_tank.md.</summary>
internal static class CondensateFlashTank
{
    private static readonly Input CondensateFlow = Input.Number("condensate_flow", "kg/h", "> 0", "nước ngưng vào", "condensate entering");
    private static readonly Input CondensatePressure = Input.Number("condensate_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất mà nước ngưng là lỏng bão hòa", "pressure at which the condensate is saturated liquid");
    private static readonly Input CondensateEnthalpy = Input.Number("condensate_enthalpy", "kJ/kg", "> 0",
        "entanpi nước ngưng", "enthalpy of the condensate");
    private static readonly Input TankPressure = Input.Number("tank_pressure", "MPa(a)", "> 0, ≤ 16.5",
        "áp suất bình, thấp hơn condensate_pressure", "tank pressure, below condensate_pressure");

    private static readonly Output InletEnergy = Output.Of("inlet_energy", "kW", "dòng entanpi vào", "enthalpy flow in");
    private static readonly Output FlashShare = Output.Of("flash_share", "1", "tỷ lệ hơi giãn áp trên nước ngưng", "flash steam over condensate");
    private static readonly Output FlashFlow = Output.Of("flash_flow", "kg/h", "hơi giãn áp", "flash steam");
    private static readonly Output FlashEnergy = Output.Of("flash_energy", "kW", "dòng entanpi của hơi giãn áp", "enthalpy flow of the flash steam");
    private static readonly Output LiquidFlow = Output.Of("liquid_flow", "kg/h", "nước lỏng", "liquid");
    private static readonly Output LiquidEnergy = Output.Of("liquid_energy", "kW", "dòng entanpi của nước lỏng", "enthalpy flow of the liquid");

    public static Calculator Calculator { get; } = new(
        "condensate_flash_tank", Priority.Core, "Hơi giãn áp và nước ra khỏi bình giãn áp nước ngưng",
        "Flash steam and liquid leaving a flash tank")
    {
        Inputs = [CondensateFlow, CondensatePressure, CondensateEnthalpy, TankPressure],
        Outputs = [InletEnergy, FlashShare, FlashFlow, FlashEnergy, LiquidFlow, LiquidEnergy],
        Modes =
        [
            ModeGroup.OneOf(new Mode("pressure", [CondensatePressure]), new Mode("enthalpy", [CondensateEnthalpy])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var enthalpy = x.Has(CondensateEnthalpy) ? x[CondensateEnthalpy] : If97.SaturatedLiquid(x[CondensatePressure]);
        var (liquid, vapour) = (If97.SaturatedLiquid(x[TankPressure]), If97.SaturatedVapour(x[TankPressure]));
        Worksheet.RefuseIf(enthalpy <= liquid, "no-flash", TankPressure,
            "Nước ngưng không giãn áp ở áp suất bình này.", "The condensate does not flash at this tank pressure.");
        Worksheet.RefuseIf(enthalpy > vapour, "condensate-is-steam", CondensateEnthalpy,
            "Entanpi này là của hơi, không phải nước ngưng.", "This enthalpy is that of steam, not of condensate.");
        x.Give(InletEnergy, x[CondensateFlow] * enthalpy, "E = m·h_in");
        var share = x.Give(FlashShare, (enthalpy - liquid) / (vapour - liquid), "x = (h_in − h_f)/h_fg");
        var flash = x.Give(FlashFlow, x[CondensateFlow] * share, "m·x");
        x.Give(FlashEnergy, flash * vapour, "m·x·h_g");
        var rest = x.Give(LiquidFlow, x[CondensateFlow] - flash, "m·(1 − x)");
        x.Give(LiquidEnergy, rest * liquid, "m·(1 − x)·h_f");
        x.Factor("h_f, h_g", vapour.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
    }
}
