using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Metering;

/// <summary>Fuel burnt for a heated stream of air or water, or read from a fuel meter. Formulas, source and limits: docs/calculators/fuel_reduction.md.</summary>
internal static class FuelReduction
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0",
        "lưu lượng khí hoặc nước được gia nhiệt, ở trạng thái của khối lượng riêng, một thiết bị",
        "volume flow of the heated air or water at the state of density, one unit");
    private static readonly Input Density = Input.Number("density", "kg/m3", "> 0", "khối lượng riêng của dòng đó", "density of that stream");
    private static readonly Input SpecificHeat = Input.Number("specific_heat", "kJ/(kg.K)", "> 0",
        "nhiệt dung riêng của dòng đó", "specific heat of that stream");
    private static readonly Input TemperatureRise = Input.Number("temperature_rise", "K", "> 0, ≤ 1500",
        "độ tăng nhiệt độ qua bộ gia nhiệt", "temperature difference over the heater");
    private static readonly Input Efficiency = Input.Number("efficiency", "1", "> 0, ≤ 1",
        "hiệu suất hệ thống gia nhiệt, từ nhiên liệu đến dòng", "efficiency of the heating system, fuel to stream");
    private static readonly Input FuelFlow = Input.Number("fuel_flow", "m3/h", "> 0",
        "lưu lượng nhiên liệu của một thiết bị", "fuel volume flow of one unit");
    private static readonly Input HeatingValue = Input.Number("heating_value", "MJ/m3", "> 0, ≤ 150",
        "nhiệt trị trên m³ nhiên liệu như đồng hồ đo", "heating value per m3 of fuel as metered");
    private static readonly Input HeatingValueBasis = Input.Choice("heating_value_basis", ["ncv", "gcv"],
        "cơ sở của nhiệt trị: ncv (thấp) hoặc gcv (cao); ghi theo kết quả, không quy đổi",
        "basis of heating_value: ncv or gcv; carried into the result, no conversion").Default("ncv");

    private static readonly Output Heat = Output.Of("heat", "kW", "công suất nhiệt hữu ích của một thiết bị", "useful heat flow of one unit");
    private static readonly Output FuelVolume = Output.Of("fuel_volume", "m3/yr", "nhiên liệu của tất cả thiết bị", "fuel of all units");
    private static readonly Output FuelEnergy = Output.Of("fuel_energy", "GJ/yr",
        "năng lượng nhiên liệu của tất cả thiết bị", "fuel energy of all units");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí của lượng nhiên liệu đó", "cost of that fuel");

    public static Calculator Calculator { get; } = new(
        "fuel_reduction", Priority.Core, "Nhiên liệu đốt để gia nhiệt dòng khí hoặc nước, hoặc theo đồng hồ nhiên liệu",
        "Fuel burnt for a heated stream of air or water, or read from a fuel meter")
    {
        Inputs = [Flow, Density, SpecificHeat, TemperatureRise, Efficiency, FuelFlow, HeatingValue, HeatingValueBasis, Count, Hours, FuelPrice],
        Outputs = [Heat, FuelVolume, FuelEnergy, Cost],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("stream", [Flow, Density, SpecificHeat, TemperatureRise, Efficiency]) { Gives = [Heat] },
                new Mode("meter", [FuelFlow, HeatingValue]) { Optional = [HeatingValueBasis], Gives = [FuelVolume] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Quantity energy;
        if (x.Has(FuelFlow))
        {
            var basis = x.Word(HeatingValueBasis);
            var volume = x.Give(FuelVolume, x[FuelFlow] * x[Hours] * x[Count], "V = q·h·N");
            energy = x.Give(FuelEnergy, volume * x[HeatingValue], $"E = V·H ({basis})");
            x.Factor($"heating_value ({basis})", x[HeatingValue].In("MJ/m3"), "MJ/m3", null, "input");
        }
        else
        {
            var heat = x.Give(Heat, x[Density] * x[SpecificHeat] * x[Flow] * x[TemperatureRise], "Q = ρ·c_p·V·ΔT");
            energy = x.Give(FuelEnergy, heat / x[Efficiency] * x[Hours] * x[Count], "E = Q/η·h·N");
        }
        x.Give(Cost, energy * x[FuelPrice], "C = E·c_f");
    }
}
