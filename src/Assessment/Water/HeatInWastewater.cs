using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Energy bought to heat water that is then discharged warm. Formulas, source and limits: docs/calculators/heat_in_wastewater.md.</summary>
internal static class HeatInWastewater
{
    private static readonly Input Volume = Input.Number("volume", "m3/yr", "> 0", "lượng nước thải", "water discharged");
    private static readonly Input TemperatureIn = Input.Number("temperature_in", "degC", "0 … 100",
        "nhiệt độ nước cấp vào", "temperature of the supply");
    private static readonly Input TemperatureOut = Input.Number("temperature_out", "degC", "0 … 100",
        "nhiệt độ nước thải, cao hơn temperature_in", "temperature of the discharge, above temperature_in");
    private static readonly Input Density = Input.Number("density", "kg/m3", "> 900, < 1100", "khối lượng riêng của nước", "density of water");
    private static readonly Input SpecificHeat = Input.Number("specific_heat", "kJ/(kg.K)", "> 3, < 4.5",
        "nhiệt dung riêng của nước", "specific heat of water");
    private static readonly Input HeaterEfficiency = Input.Number("heater_efficiency", "1", "> 0, ≤ 1",
        "hiệu suất bộ đun", "efficiency of the heater");

    private static readonly Output Heat = Output.Of("heat", "GJ/yr", "nhiệt trong nước thải so với nước cấp", "heat in the discharge above supply");
    private static readonly Output Energy = Output.Of("energy", "GJ/yr",
        "năng lượng phải mua: nhiệt chia hiệu suất", "energy bought for it: heat over efficiency");

    public static Calculator Calculator { get; } = new(
        "heat_in_wastewater", Priority.Core, "Năng lượng mua để đun nước rồi thải ra khi còn ấm",
        "Energy bought to heat water that is then discharged warm")
    {
        Inputs = [Volume, TemperatureIn, TemperatureOut, Density, SpecificHeat, HeaterEfficiency],
        Outputs = [Heat, Energy],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[TemperatureOut] <= x[TemperatureIn], "discharge-not-warmer", TemperatureOut,
            "Nước thải phải ấm hơn nước cấp.", "The discharge must be warmer than the supply.");
        var heat = x.Give(Heat, x[Volume] * x[Density] * x[SpecificHeat] * (x[TemperatureOut] - x[TemperatureIn]), "Q = V·ρ·c·ΔT");
        x.Give(Energy, heat / x[HeaterEfficiency], "E = Q/η");
    }
}
