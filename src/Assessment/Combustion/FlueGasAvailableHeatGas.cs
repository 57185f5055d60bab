using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Available heat of a gas fuel after the flue-gas loss, on gross and on net basis. Formulas, source and limits: docs/calculators/flue_gas_available_heat_gas.md.</summary>
internal static class FlueGasAvailableHeatGas
{
    private static readonly Input AirTemperature = Input.Number("air_temperature", "degC", "> -30, ≤ 800",
        "nhiệt độ không khí cháy", "temperature of the combustion air");

    private static readonly Output ExcessAir = Output.Of("excess_air", "1",
        "không khí thừa so với không khí lý thuyết", "excess air as fraction of the stoichiometric air");
    private static readonly Output AvailableHeatGcv = Output.Of("available_heat_gcv", "1",
        "nhiệt khả dụng trên nhiệt trị cao", "available heat over gross heating value");
    private static readonly Output AvailableHeatNcv = Output.Of("available_heat_ncv", "1",
        "nhiệt khả dụng trên nhiệt trị thấp", "available heat over net heating value");

    public static Calculator Calculator { get; } = new(
        "flue_gas_available_heat_gas", Priority.Extra, "Nhiệt khả dụng của nhiên liệu khí sau tổn thất khói, theo nhiệt trị cao và thấp",
        "Available heat of a gas fuel after the flue-gas loss, on gross and on net basis")
    {
        Inputs = [.. FuelInputs.Gas, FlueOxygen, FlueTemperature, AirTemperature],
        Outputs = [ExcessAir, AvailableHeatGcv, AvailableHeatNcv],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var burning = Burning.OfGas(x);
        var gross = HeatingValues.OfGasAt25(FuelInputs.Shares(x, FuelInputs.Gas)) * 1000;
        Worksheet.RefuseIf(gross <= 0, "fuel-does-not-burn", null, "Khí này không cháy được.", "This gas does not burn.");
        var net = gross - (HeatingValues.CondensationAt25 * 1000 * burning.Water);
        var excess = x.Give(ExcessAir, burning.ExcessAir(x[FlueOxygen].Number), "e = x·d/[o·(1 − x/0.209)]").Number;
        var losses = new FlueLosses(burning, excess, x[FlueTemperature].In("K"), x[AirTemperature].In("K"));
        var dry = x.Step("tổn thất khói khô trên nhiệt trị cao", "dry gas loss over gross heating value",
            "[Σ n·Δh(T_fg) − n_air·Δh(T_air)]/GCV", losses.DryGas / gross, "1");
        var water = x.Step("tổn thất do hơi nước trên nhiệt trị cao", "water loss over gross heating value",
            "n(H2O)·[Δh(T_fg) + 44.013]/GCV", losses.Water / gross, "1");
        var available = x.Give(AvailableHeatGcv, 1 - dry - water, "AH = 1 − Σ losses");
        x.Give(AvailableHeatNcv, available * (gross / net), "AH·GCV/NCV");
    }
}
