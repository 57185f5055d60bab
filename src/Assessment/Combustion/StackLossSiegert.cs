using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Quick stack loss of a boiler by Siegert, on net heating value. Formulas, source and limits: docs/calculators/stack_loss_siegert.md.</summary>
internal static class StackLossSiegert
{
    private static readonly Input Fuel = Input.Choice("fuel", ["natural_gas", "fuel_oil", "lpg"],
        "nhiên liệu, chọn hai hệ số", "fuel, sets the two coefficients");
    private static readonly Input SiegertA2 = Input.Number("siegert_a2", "1", "> 0, ≤ 2", "hệ số A2", "coefficient A2");
    private static readonly Input SiegertB = Input.Number("siegert_b", "1", "0 … 0.05", "hệ số B", "coefficient B");
    private static readonly Input FlueOxygen = Input.Number("flue_oxygen", "%", "0 … 18",
        "oxy trong khói khô, theo thể tích", "oxygen in the dry flue gas, volume share");
    private static readonly Input FlueTemperature = Input.Number("flue_temperature", "degC", "> 0, ≤ 500",
        "nhiệt độ khói tại biên", "flue gas temperature at the boundary");
    private static readonly Input AirTemperature = Input.Number("air_temperature", "degC", "> -30, ≤ 400",
        "nhiệt độ không khí tại biên (trước bộ sấy không khí nằm trong biên)", "air temperature at the boundary (before an air preheater inside it)");

    private static readonly Output StackLoss = Output.Of("stack_loss", "1",
        "tổn thất khói so với nhiệt trị thấp", "stack loss as fraction of the net heating value");

    public static Calculator Calculator { get; } = new(
        "stack_loss_siegert", Priority.Core, "Tổn thất khói nhanh của lò hơi theo Siegert, trên nhiệt trị thấp",
        "Quick stack loss of a boiler by Siegert, on net heating value")
    {
        Inputs = [Fuel, SiegertA2, SiegertB, FlueOxygen, FlueTemperature, AirTemperature],
        Outputs = [StackLoss],
        Modes =
        [
            ModeGroup.OneOf(new Mode("fuel", [Fuel]), new Mode("coefficients", [SiegertA2, SiegertB])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (a2, b) = x.Has(Fuel) ? Siegert.Coefficients(x.Word(Fuel)) : (x[SiegertA2].Number, x[SiegertB].Number);
        x.Give(StackLoss, Siegert.Loss(x, a2, b, x[FlueOxygen], FlueTemperature, AirTemperature), Siegert.Formula);
    }
}
