using Xanh.Assessment.Calculation;
using Xanh.Assessment.Steam;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Metering;

/// <summary>Steam, boiler fuel and cost behind a steam flow, a steam-heated stream or a known heat demand. Formulas, source and limits: docs/calculators/steam_reduction.md.</summary>
internal static class SteamReduction
{
    private static readonly Input SteamFlow = Input.Number("steam_flow", "kg/h", "> 0", "lưu lượng hơi đo ở nơi dùng", "steam metered at the user");
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0",
        "lưu lượng khí hoặc nước được hơi gia nhiệt, ở trạng thái của khối lượng riêng",
        "volume flow of the air or water heated by steam, at the state of density");
    private static readonly Input Density = Input.Number("density", "kg/m3", "> 0", "khối lượng riêng của dòng đó", "density of that stream");
    private static readonly Input SpecificHeat = Input.Number("specific_heat", "kJ/(kg.K)", "> 0",
        "nhiệt dung riêng của dòng đó", "specific heat of that stream");
    private static readonly Input TemperatureRise = Input.Number("temperature_rise", "K", "> 0, ≤ 500",
        "độ tăng nhiệt độ của dòng đó", "temperature difference of that stream");
    private static readonly Input Heat = Input.Number("heat", "GJ/yr", "> 0", "nhiệt do hơi cấp ở nơi dùng", "heat delivered by steam at the user");
    private static readonly Input SteamPressure = Input.Number("steam_pressure", "MPa(a)", "> 0, ≤ 16.5", "áp suất hơi", "steam pressure");
    private static readonly Input SteamTemperature = Input.Number("steam_temperature", "degC", "> 0, ≤ 800",
        "nhiệt độ hơi, bằng hoặc trên nhiệt độ bão hòa", "steam temperature, at or above saturation").Optional("hơi bão hòa", "saturated steam");
    private static readonly Input FeedwaterTemperature = Input.Number("feedwater_temperature", "degC", "0 … 300",
        "nhiệt độ nước cấp", "feedwater temperature");
    private static readonly Input FeedwaterPressure = Input.Number("feedwater_pressure", "MPa(a)", "> 0, ≤ 25",
        "áp suất để tính entanpi nước cấp", "pressure at which the feedwater enthalpy is taken").Default(0.101325);
    private static readonly Input SystemEfficiency = Input.Number("system_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất phân phối và sử dụng hơi, từ lò hơi đến nơi dùng", "efficiency of steam distribution and use, boiler outlet to user");
    private static readonly Input SteamPrice = Input.Number("steam_price", "VND/t", "≥ 0", "giá hơi", "price of steam");

    private static readonly Output Steam = Output.Of("steam", "t/yr", "lượng hơi phải sinh ở lò hơi", "steam to be generated at the boiler");
    private static readonly Output FuelEnergy = Output.Of("fuel_energy", "GJ/yr", "năng lượng nhiên liệu của lò hơi", "fuel energy of the boiler");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí của lượng hơi đó", "cost of that steam");

    public static Calculator Calculator { get; } = new(
        "steam_reduction", Priority.Core, "Hơi, nhiên liệu lò hơi và chi phí của một dòng hơi, một dòng được gia nhiệt hoặc một nhu cầu nhiệt",
        "Steam, boiler fuel and cost behind a steam flow, a steam-heated stream or a known heat demand")
    {
        Inputs =
        [
            SteamFlow, Flow, Density, SpecificHeat, TemperatureRise, Heat, SteamPressure, SteamTemperature, FeedwaterTemperature,
            FeedwaterPressure, SystemEfficiency, BoilerEfficiency, Hours, SteamPrice,
        ],
        Outputs = [Steam, FuelEnergy, Cost],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("metered", [SteamFlow, Hours]),
                new Mode("stream", [Flow, Density, SpecificHeat, TemperatureRise, Hours]),
                new Mode("heat", [Heat])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var pressure = x[SteamPressure];
        var steam = x.Has(SteamTemperature) ? If97.Steam(x[SteamTemperature], pressure, SteamTemperature) : If97.SaturatedVapour(pressure);
        var feed = If97.Liquid(x[FeedwaterTemperature], x[FeedwaterPressure], FeedwaterTemperature);
        var rise = x.Step("độ tăng entanpi từ nước cấp đến hơi", "rise of enthalpy from feedwater to steam",
            "Δh = h_s − h_fw", steam - feed, "kJ/kg");
        x.Factor("h_s, h_fw", rise.In("kJ/kg"), "kJ/kg", 2012, If97.Source);
        var mass = x.Has(SteamFlow) ? x.Give(Steam, x[SteamFlow] * x[Hours] / x[SystemEfficiency], "m = m_metered·h/η_system")
            : x.Has(Heat) ? x.Give(Steam, x[Heat] / (x[SystemEfficiency] * rise), "m = Q/(η_system·Δh)")
            : x.Give(Steam, x[Density] * x[SpecificHeat] * x[Flow] * x[TemperatureRise] * x[Hours] / (x[SystemEfficiency] * rise),
                "m = ρ·c_p·V·ΔT·h/(η_system·Δh)");
        x.Give(FuelEnergy, mass * rise / x[BoilerEfficiency], "E = m·Δh/η_boiler");
        x.Give(Cost, mass * x[SteamPrice], "C = m·c_s");
    }
}
