using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Heat;

/// <summary>Heat carried away by a cooling medium. Formulas, source and limits: docs/calculators/cooling_medium_loss.md.</summary>
internal static class CoolingMediumLoss
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng môi chất", "volume flow of the medium");
    private static readonly Input Density = Input.Number("density", "kg/m3", "> 0", "khối lượng riêng", "density");
    private static readonly Input SpecificHeat = Input.Number("specific_heat", "kJ/(kg.K)", "> 0", "nhiệt dung riêng", "specific heat");
    private static readonly Input VolumetricHeatCapacity = Input.Number("volumetric_heat_capacity", "kJ/(m3.K)", "> 0",
        "nhiệt dung thể tích ở trạng thái đo lưu lượng", "heat capacity per m3 at the state of flow");
    private static readonly Input TemperatureIn = Input.Number("temperature_in", "degC", "> -50, < 1800", "nhiệt độ vào", "temperature at the inlet");
    private static readonly Input TemperatureOut = Input.Number("temperature_out", "degC", "> -50, < 1800",
        "nhiệt độ ra", "temperature at the outlet");

    private static readonly Output HeatLoss = Output.Of("heat_loss", "kW", "nhiệt mang đi", "heat carried away");

    public static Calculator Calculator { get; } = new(
        "cooling_medium_loss", Priority.Extra, "Nhiệt do môi chất làm mát mang đi",
        "Heat carried away by a cooling medium")
    {
        Inputs = [Flow, Density, SpecificHeat, VolumetricHeatCapacity, TemperatureIn, TemperatureOut],
        Outputs = [HeatLoss],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("liquid", [Flow, Density, SpecificHeat, TemperatureIn, TemperatureOut]) { Gives = [HeatLoss] },
                new Mode("gas", [Flow, VolumetricHeatCapacity, TemperatureIn, TemperatureOut]) { Gives = [HeatLoss] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[TemperatureOut] < x[TemperatureIn], "medium-not-warmed", TemperatureOut,
            "Môi chất ra nguội hơn khi vào: không mang nhiệt đi.", "The medium leaves colder than it enters: it carries no heat away.");
        var rise = x[TemperatureOut] - x[TemperatureIn];
        if (x.Has(VolumetricHeatCapacity))
            x.Give(HeatLoss, x[Flow] * x[VolumetricHeatCapacity] * rise, "Q = V·C·ΔT");
        else
            x.Give(HeatLoss, x[Flow] * x[Density] * x[SpecificHeat] * rise, "Q = V·ρ·c_p·ΔT");
    }
}
