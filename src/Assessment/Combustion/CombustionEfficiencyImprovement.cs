using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Combustion;

/// <summary>Fuel saved by O2 trim or a lower stack temperature, available heat by Siegert (boilers, not high-temperature furnaces). Formulas, source and limits: docs/calculators/combustion_efficiency_improvement.md.</summary>
internal static class CombustionEfficiencyImprovement
{
    private static readonly Input Fuel = Input.Choice("fuel", ["natural_gas", "fuel_oil", "lpg"],
        "nhiên liệu, chọn hai hệ số; hoặc cho cả hai hệ số", "fuel, sets the two coefficients; or give both coefficients");
    private static readonly Input SiegertA2 = Input.Number("siegert_a2", "1", "> 0, ≤ 2", "hệ số A2", "coefficient A2");
    private static readonly Input SiegertB = Input.Number("siegert_b", "1", "0 … 0.05", "hệ số B", "coefficient B");
    private static readonly Input FlueOxygenOld = Input.Number("flue_oxygen_old", "%", "0 … 18",
        "oxy trong khói khô hiện nay", "oxygen in the dry flue gas now");
    private static readonly Input FlueOxygenNew = Input.Number("flue_oxygen_new", "%", "0 … 18", "như trên, đề xuất", "the same, proposed");
    private static readonly Input FlueTemperatureOld = Input.Number("flue_temperature_old", "degC", "> 0, ≤ 500",
        "nhiệt độ khói hiện nay", "flue gas temperature now");
    private static readonly Input FlueTemperatureNew = Input.Number("flue_temperature_new", "degC", "> 0, ≤ 500",
        "như trên, đề xuất", "the same, proposed");
    private static readonly Input AirTemperature = Input.Number("air_temperature", "degC", "> -30, ≤ 400",
        "nhiệt độ không khí tại biên", "air temperature at the boundary");
    private static readonly Input FuelPower = Input.Number("fuel_power", "kW", "> 0",
        "công suất nhiên liệu hiện nay, theo nhiệt trị thấp", "fuel power now, net basis");

    private static readonly Output StackLossOld = Output.Of("stack_loss_old", "1",
        "tổn thất khói hiện nay so với nhiệt trị thấp", "stack loss now, fraction of net heating value");
    private static readonly Output StackLossNew = Output.Of("stack_loss_new", "1", "tổn thất khói đề xuất", "stack loss proposed");
    private static readonly Output SavingShare = Output.Of("saving_share", "1", "phần nhiên liệu tiết kiệm", "share of the fuel saved");
    private static readonly Output FuelPowerNew = Output.Of("fuel_power_new", "kW", "công suất nhiên liệu đề xuất", "fuel power proposed");
    private static readonly Output FuelPowerSaving = Output.Of("fuel_power_saving", "kW", "công suất nhiên liệu tiết kiệm", "fuel power saved");

    public static Calculator Calculator { get; } = new(
        "combustion_efficiency_improvement", Priority.Core, "Nhiên liệu tiết kiệm khi chỉnh oxy hoặc hạ nhiệt độ khói, nhiệt khả dụng theo Siegert (lò hơi, không dùng cho lò nhiệt độ cao)",
        "Fuel saved by O2 trim or a lower stack temperature, available heat by Siegert (boilers, not high-temperature furnaces)")
    {
        Inputs = [Fuel, SiegertA2, SiegertB, FlueOxygenOld, FlueOxygenNew, FlueTemperatureOld, FlueTemperatureNew, AirTemperature, FuelPower],
        Outputs = [StackLossOld, StackLossNew, SavingShare, FuelPowerNew, FuelPowerSaving],
        Modes =
        [
            ModeGroup.OneOf(new Mode("fuel", [Fuel]), new Mode("coefficients", [SiegertA2, SiegertB])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var (a2, b) = x.Has(Fuel) ? Siegert.Coefficients(x.Word(Fuel)) : (x[SiegertA2].Number, x[SiegertB].Number);
        var before = x.Give(StackLossOld, Siegert.Loss(x, a2, b, x[FlueOxygenOld], FlueTemperatureOld, AirTemperature), Siegert.Formula);
        var after = x.Give(StackLossNew, Siegert.Loss(x, a2, b, x[FlueOxygenNew], FlueTemperatureNew, AirTemperature), Siegert.Formula);
        Worksheet.RefuseIf(before >= 1 || after >= 1, "stack-loss-above-one", FlueOxygenOld,
            "Tổn thất khói từ 100 % trở lên: số liệu không hợp lý.", "The stack loss is 100 % or more: the figures make no sense.");
        var saving = x.Give(SavingShare, 1 - ((1 - before) / (1 - after)), "s = 1 − (1 − q_old)/(1 − q_new)");
        x.Give(FuelPowerNew, x[FuelPower] * (1 - saving), "Q_new = Q·(1 − s)");
        x.Give(FuelPowerSaving, x[FuelPower] * saving, "ΔQ = Q·s");
    }
}
