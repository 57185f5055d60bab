using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>What a cubic metre of water costs in all. Formulas, source and limits: docs/calculators/water_full_cost.md.</summary>
internal static class WaterFullCost
{
    private static readonly Input Volume = Input.Number("volume", "m3/yr", "> 0", "lượng nước dùng", "water used");
    private static readonly Input SupplyPrice = Input.Number("supply_price", "VND/m3", "≥ 0", "giá nước mua hoặc khai thác", "price of supply");
    private static readonly Input TreatmentPrice = Input.Number("treatment_price", "VND/m3", "≥ 0",
        "chi phí xử lý trước khi dùng", "cost of treatment before use").Default(0);
    private static readonly Input DischargePrice = Input.Number("discharge_price", "VND/m3", "≥ 0",
        "chi phí xử lý và xả nước thải", "cost of treatment and discharge of wastewater").Default(0);
    private static readonly Input EnvironmentalFee = Input.Number("environmental_fee", "VND/m3", "≥ 0",
        "phí bảo vệ môi trường đối với nước thải", "environmental fee on wastewater").Default(0);
    private static readonly Input DischargeShare = Input.Number("discharge_share", "1", "0 … 1",
        "phần nước dùng trở thành nước thải", "share of the water that becomes wastewater").Default(1);
    private static readonly Input TemperatureRise = Input.Number("temperature_rise", "K", "> 0, ≤ 100", "độ tăng nhiệt độ khi đun", "temperature difference of heating");
    private static readonly Input HeaterEfficiency = Input.Number("heater_efficiency", "1", "> 0, ≤ 1", "hiệu suất bộ đun", "efficiency of the heater");
    private static readonly Input PumpHead = Input.Number("head", "m", "> 0", "cột áp bơm", "head it is pumped to");
    private static readonly Input PumpEfficiency = Input.Number("pump_efficiency", "1", "> 0, ≤ 0.95",
        "hiệu suất bơm và động cơ", "efficiency of pump and motor together");

    private static readonly Output HeatingPrice = Output.Of("heating_price", "VND/m3", "chi phí đun một m³", "cost of heating one m3");
    private static readonly Output PumpingPrice = Output.Of("pumping_price", "VND/m3", "chi phí bơm một m³", "cost of pumping one m3");
    private static readonly Output FullPrice = Output.Of("full_price", "VND/m3", "giá đầy đủ của một m³ nước", "full price of one m3 of water");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí nước cả năm", "cost of the water in the year");

    public static Calculator Calculator { get; } = new(
        "water_full_cost", Priority.Extra, "Giá đầy đủ của nước: mua, xử lý, đun, bơm, xả thải, phí",
        "Full price of water: supply, treatment, heating, pumping, discharge, fees")
    {
        Inputs =
        [
            Volume, SupplyPrice, TreatmentPrice, DischargePrice, EnvironmentalFee, DischargeShare,
            TemperatureRise, HeaterEfficiency, FuelPrice, PumpHead, PumpEfficiency, ElectricityPrice,
        ],
        Outputs = [HeatingPrice, PumpingPrice, FullPrice, Cost],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for heating", [TemperatureRise, HeaterEfficiency, FuelPrice]) { Gives = [HeatingPrice] }),
            ModeGroup.AndFor(new Mode("for pumping", [PumpHead, PumpEfficiency, ElectricityPrice]) { Gives = [PumpingPrice] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var density = Quantity.Of(1000, "kg/m3");
        var price = x[SupplyPrice] + x[TreatmentPrice] + (x[DischargeShare] * (x[DischargePrice] + x[EnvironmentalFee]));
        if (x.Has(TemperatureRise))
            price += x.Give(HeatingPrice, density * Quantity.Of(4.186, "kJ/(kg.K)") * x[TemperatureRise] / x[HeaterEfficiency] * x[FuelPrice], "ρ·c·ΔT/η·c_f");
        if (x.Has(PumpHead))
            price += x.Give(PumpingPrice, density * Physics.Gravity * x[PumpHead] / x[PumpEfficiency] * x[ElectricityPrice], "ρ·g·H/η·c_e");
        x.Give(FullPrice, price, "c = c_supply + c_treat + s·(c_discharge + fee) + c_heat + c_pump");
        x.Give(Cost, price * x[Volume], "C = c·V");
    }
}
