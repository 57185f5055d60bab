using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Water;

/// <summary>Humidity ratio of moist air. Formulas, source and limits: docs/calculators/humidity_ratio.md.</summary>
internal static class HumidityRatio
{
    private static readonly Input Pressure = Input.Number("pressure", "kPa(a)", "50 … 200", "áp suất không khí", "pressure of the air");
    private static readonly Input DryBulb = Input.Number("dry_bulb", "degC", "0 … 150", "nhiệt độ bầu khô", "dry-bulb temperature");
    private static readonly Input RelativeHumidity = Input.Number("relative_humidity", "%", "0 … 100", "độ ẩm tương đối", "relative humidity");
    private static readonly Input WetBulb = Input.Number("wet_bulb", "degC", "0 … 100",
        "nhiệt độ bầu ướt, không cao hơn bầu khô", "wet-bulb temperature, at or below dry_bulb");

    private static readonly Output HumidityRatioResult = Output.Of("humidity_ratio", "kg/kg",
        "hơi nước trên kg không khí khô", "water vapour per kg of dry air");

    public static Calculator Calculator { get; } = new(
        "humidity_ratio", Priority.Extra, "Độ chứa hơi của không khí ẩm",
        "Humidity ratio of moist air")
    {
        Inputs = [Pressure, DryBulb, RelativeHumidity, WetBulb],
        Outputs = [HumidityRatioResult],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("relative humidity", [Pressure, DryBulb, RelativeHumidity]) { Gives = [HumidityRatioResult] },
                new Mode("wet bulb", [Pressure, DryBulb, WetBulb]) { Gives = [HumidityRatioResult] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(RelativeHumidity))
        {
            var vapour = x.Step("áp suất riêng phần hơi nước", "partial pressure of the vapour",
                "p_v = φ·p_ws(T)", x[RelativeHumidity] * MoistAir.SaturationPressure(x[DryBulb]), "kPa");
            x.Give(HumidityRatioResult, MoistAir.Ratio(vapour, x[Pressure], DryBulb), "w = 0.621945·p_v/(p − p_v)");
            return;
        }
        var (dry, wet) = (x[DryBulb].In("degC"), x[WetBulb].In("degC"));
        Worksheet.RefuseIf(wet > dry, "wet-bulb-above-dry-bulb", WetBulb,
            "Nhiệt độ bầu ướt không thể cao hơn bầu khô.", "The wet bulb cannot be above the dry bulb.");
        var saturated = MoistAir.Ratio(MoistAir.SaturationPressure(x[WetBulb]), x[Pressure], WetBulb).Number;
        x.Step("độ chứa hơi bão hòa ở bầu ướt", "humidity ratio of saturation at the wet bulb", "w_s(t*)", saturated, "1");
        var ratio = (((2501 - (2.326 * wet)) * saturated) - (1.006 * (dry - wet))) / (2501 + (1.86 * dry) - (4.186 * wet));
        Worksheet.RefuseIf(ratio < 0, "wet-bulb-too-low", WetBulb,
            "Bầu ướt thấp hơn mức không khí khô tuyệt đối cho phép.", "The wet bulb is lower than even dry air allows.");
        x.Give(HumidityRatioResult, ratio, "w = [(2501 − 2.326t*)·w_s − 1.006(t − t*)]/(2501 + 1.86t − 4.186t*)");
    }
}
