using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Steam;

/// <summary>Efficiency of a boiler, direct and indirect. Formulas, source and limits: docs/calculators/boiler_efficiency.md.</summary>
internal static class BoilerEfficiencyRun
{
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "hơi", "steam");
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "> 0.1, ≤ 16.5", "áp suất hơi", "steam pressure");
    private static readonly Input SteamTemperature = Input.Number("steam_temperature", "degC", "> 100, ≤ 800", "nhiệt độ hơi", "steam temperature")
        .Optional("hơi bão hòa", "saturated steam");
    private static readonly Input FeedwaterTemperature = Input.Number("feedwater_temperature", "degC", "0 … 300", "nhiệt độ nước cấp", "feedwater temperature");
    private static readonly Input FuelPower = Input.Number("fuel_power", "kW", "> 0",
        "công suất nhiên liệu: lượng nhiên liệu × nhiệt trị thấp", "fuel power: fuel flow x net calorific value");
    private static readonly Input StackLoss = Input.Number("stack_loss", "1", "> 0, < 0.6", "tổn thất khói", "stack loss");
    private static readonly Input UnburnedLoss = Input.Number("unburned_loss", "1", "0 … 0.3", "tổn thất cháy không hết (CO, than sót, tro nóng)", "unburned loss (CO, carbon and heat in ash)").Default(0);
    private static readonly Input BlowdownLoss = Input.Number("blowdown_loss", "1", "0 … 0.2", "tổn thất xả đáy", "blowdown loss").Default(0);
    private static readonly Input RatedOutput = Input.Number("rated_output", "MW", "> 0, ≤ 1000", "công suất nhiệt định mức", "rated heat output");
    private static readonly Input Load = Input.Number("load", "1", "> 0.05, ≤ 1.2", "tải so với định mức", "load as share of rated output");
    private static readonly Input FuelGroup = Input.Choice("fuel_group", ["oil_gas", "hard_coal", "brown_coal_fluidised"],
        "nhóm nhiên liệu của EN 12952-15: dầu và khí; than đá; than nâu và tầng sôi", "fuel group of EN 12952-15: oil and gas; hard coal; brown coal and fluidised bed");

    private static readonly Output Efficiency = Output.Of("efficiency", "1", "hiệu suất trên nhiệt trị thấp", "efficiency on the net calorific value");
    private static readonly Output HeatOutput = Output.Of("heat_output", "kW", "nhiệt vào hơi", "heat put into steam");
    private static readonly Output RadiationLoss = Output.Of("radiation_loss", "1", "tổn thất qua vỏ so với nhiên liệu", "loss of the shell as share of the fuel");

    public static Calculator Calculator { get; } = new(
        "boiler_efficiency", Priority.Extra, "Hiệu suất lò hơi theo phương pháp thuận và nghịch", "Efficiency of a boiler by the direct and the indirect method")
    {
        Inputs =
        [
            SteamFlow, SteamPressure, SteamTemperature, FeedwaterTemperature, FuelPower, StackLoss, UnburnedLoss, BlowdownLoss, RatedOutput, Load, FuelGroup,
        ],
        Outputs = [Efficiency, HeatOutput, RadiationLoss],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("direct", [SteamFlow, SteamPressure, FeedwaterTemperature, FuelPower]) { Optional = [SteamTemperature], Gives = [Efficiency, HeatOutput] },
                new Mode("indirect", [StackLoss, RatedOutput, Load, FuelGroup]) { Optional = [UnburnedLoss, BlowdownLoss], Gives = [Efficiency, RadiationLoss] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(SteamFlow))
            Direct(x);
        else
            Indirect(x);
    }

    private static void Direct(Worksheet x)
    {
        var steam = x.Has(SteamTemperature) ? If97.Steam(x[SteamTemperature], x[SteamPressure], SteamTemperature) : If97.SaturatedVapour(x[SteamPressure]);
        var heat = x.Give(HeatOutput, x[SteamFlow] * (steam - If97.Liquid(x[FeedwaterTemperature], x[SteamPressure], FeedwaterTemperature)), "Q = m·(h_s − h_fw)");
        var efficiency = heat / x[FuelPower];
        Worksheet.RefuseIf(efficiency > 1.1, "boiler-efficiency-above-one", FuelPower,
            "Nhiệt ra lớn hơn nhiên liệu vào: số đo không nhất quán.", "More heat comes out than fuel goes in: the measurements contradict each other.");
        if (efficiency > 0.97)
            x.Warn("boiler-efficiency-high", "Hiệu suất trên 0,97 chỉ có ở lò ngưng tụ; hãy kiểm tra nhiệt trị (thấp hay cao) và lưu lượng hơi.",
                "Above 0.97 only condensing boilers get; check the heating value (net or gross) and the steam flow.");
        x.Give(Efficiency, efficiency, "η = Q/(B·NCV)");
    }

    private static void Indirect(Worksheet x)
    {
        var factor = x.Word(FuelGroup) switch { "oil_gas" => 0.0113, "hard_coal" => 0.022, _ => 0.0315 };
        x.Factor($"radiation and convection C, {x.Word(FuelGroup)}", factor, "MW^0.3", 2003, "EN 12952-15:2003, 8.4.4");
        var rated = x[RatedOutput].In("MW");
        var ofOutput = factor * Math.Pow(rated, 0.7) / (rated * x[Load].Number);
        var rest = 1 - x[StackLoss] - x[UnburnedLoss] - x[BlowdownLoss];
        Worksheet.RefuseIf(rest <= 0, "losses-above-fuel", StackLoss, "Các tổn thất cộng lại lớn hơn nhiên liệu.", "The losses add up to more than the fuel.");
        var efficiency = x.Give(Efficiency, rest / (1 + ofOutput), "η = (1 − q_stack − q_unburned − q_bd)/(1 + C·Q_N^0.7/Q)");
        x.Give(RadiationLoss, efficiency * ofOutput, "q_rc = η·C·Q_N^0.7/Q");
    }
}
