using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Combustion;

/// <summary>Available heat (indirect efficiency before radiation and blowdown) of a solid or liquid fuel, gross basis. Formulas, source and limits: docs/calculators/flue_gas_available_heat_solid.md.</summary>
internal static class FlueGasAvailableHeatSolid
{
    private static readonly Input Gcv = Input.Number("gcv", "kJ/kg", "> 1000, ≤ 60000",
        "nhiệt trị cao của nhiên liệu làm việc", "gross heating value of the fuel as fired");
    private static readonly Input AirTemperature = Input.Number("air_temperature", "degC", "> -30, ≤ 800",
        "nhiệt độ không khí cháy", "temperature of the combustion air");
    private static readonly Input AirHumidity = Input.Number("air_humidity", "kg/kg", "0 … 0.1",
        "hơi nước trên kg không khí cháy khô", "water vapour per kg of dry combustion air").Default(0);
    private static readonly Input UnburnedCarbonShare = Input.Number("unburned_carbon_share", "1", "0 … 0.5",
        "phần cacbon nhiên liệu không cháy hết", "share of the fuel carbon left unburned").Default(0);
    private static readonly Input AshTemperature = Input.Number("ash_temperature", "degC", "0 … 1500",
        "nhiệt độ tro ra", "temperature of the ash leaving").Default(25);
    private static readonly Input AshSpecificHeat = Input.Number("ash_specific_heat", "kJ/(kg.K)", "> 0, ≤ 2",
        "nhiệt dung riêng của tro", "specific heat of the ash").Default(0.84);

    private static readonly Output ExcessAir = Output.Of("excess_air", "1",
        "không khí thừa so với không khí lý thuyết của phần cháy", "excess air as fraction of the stoichiometric air of the carbon burned");
    private static readonly Output DryGasLoss = Output.Of("dry_gas_loss", "1",
        "nhiệt hiện của khói khô trừ nhiệt của không khí khô cấp vào", "sensible heat of the dry flue gas less that of the dry air supplied");
    private static readonly Output WaterLoss = Output.Of("water_loss", "1",
        "nhiệt ẩn và nhiệt hiện của hơi nước trừ phần do không khí mang vào", "latent and sensible heat of the water vapour less that supplied with the air");
    private static readonly Output UnburnedLoss = Output.Of("unburned_loss", "1", "nhiệt của cacbon không cháy", "heat of the unburned carbon");
    private static readonly Output AshLoss = Output.Of("ash_loss", "1", "nhiệt hiện của tro", "sensible heat of the ash");
    private static readonly Output AvailableHeatGcv = Output.Of("available_heat_gcv", "1", "1 trừ các tổn thất", "1 minus the losses");

    public static Calculator Calculator { get; } = new(
        "flue_gas_available_heat_solid", Priority.Core, "Nhiệt khả dụng (hiệu suất gián tiếp trước bức xạ và xả đáy) của nhiên liệu rắn hoặc lỏng, theo nhiệt trị cao",
        "Available heat (indirect efficiency before radiation and blowdown) of a solid or liquid fuel, gross basis")
    {
        Inputs =
        [
            .. FuelInputs.Solid, Gcv, FlueOxygen, FlueTemperature, AirTemperature, AirHumidity, UnburnedCarbonShare, AshTemperature,
            AshSpecificHeat,
        ],
        Outputs = [ExcessAir, DryGasLoss, WaterLoss, UnburnedLoss, AshLoss, AvailableHeatGcv],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var shares = FuelInputs.Shares(x, FuelInputs.Solid);
        var (unburned, gcv) = (x[UnburnedCarbonShare].Number, x[Gcv].In("kJ/kg"));
        var burning = Burning.OfSolid(x, 1 - unburned);
        var excess = x.Give(ExcessAir, burning.ExcessAir(x[FlueOxygen].Number), "e = x·d/[o·(1 − x/0.209)]").Number;
        var losses = new FlueLosses(burning, excess, x[FlueTemperature].In("K"), x[AirTemperature].In("K"));
        var dry = x.Give(DryGasLoss, losses.DryGas / gcv, "[Σ n·Δh(T_fg) − n_air·Δh(T_air)]/GCV");
        var water = x.Give(WaterLoss, (losses.Water + losses.Humidity(x[AirHumidity].Number)) / gcv,
            "{n(H2O)·[Δh(T_fg) + 44.013] + n_hum·[h(T_fg) − h(T_air)]}/GCV");
        var carbon = x.Give(UnburnedLoss, unburned * shares[0] * HeatingValues.CarbonPerKilogram / gcv, "u·C·32 763/GCV");
        var ashHeat = (x[AshSpecificHeat] * (x[AshTemperature] - Quantity.Of(25, "degC"))).In("kJ/kg");
        var ash = x.Give(AshLoss, shares[5] * ashHeat / gcv, "A·c·(T_ash − 25)/GCV");
        x.Give(AvailableHeatGcv, 1 - dry - water - carbon - ash, "AH = 1 − Σ losses");
        x.Warn("radiation-and-blowdown-apart", "Chưa kể tổn thất bức xạ (EN 12952-15) và xả đáy.",
            "Radiation (EN 12952-15) and blowdown come on top.");
    }
}
