using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Power and energy saved by a lower discharge pressure; fall of unregulated demand. Formulas, source and limits: docs/calculators/compressed_air_pressure_reduction.md.</summary>
internal static class CompressedAirPressureReduction
{
    private static readonly Input RatedPower = Input.Number("rated_power", "kW", "> 0",
        "công suất điện ở rated_pressure và đầy tải", "electrical power at rated_pressure and full load");
    private static readonly Input RatedPressure = Input.Number("rated_pressure", "kPa(g)", "> 0",
        "áp suất đẩy ứng với rated_power", "discharge pressure of rated_power");
    private static readonly Input PressureOld = Input.Number("pressure_old", "kPa(g)", "> 0",
        "áp suất đẩy hiện nay", "discharge pressure now").Default(RatedPressure);
    private static readonly Input PressureNew = Input.Number("pressure_new", "kPa(g)", "> 0", "áp suất đẩy đề xuất", "discharge pressure proposed");
    private static readonly Input Exponent = Input.Number("exponent", "1", "> 0, ≤ 0.4",
        "k = (n−1)/n của quá trình nén", "k = (n-1)/n of the compression").Default(0.2857142857);
    private static readonly Input AirUse = Input.Number("air_use", "m3/min", "> 0", "lưu lượng khí tự do đang dùng", "free air used now");
    private static readonly Input UnregulatedShare = Input.Number("unregulated_share", "1", "0 … 1",
        "phần nhu cầu không có bộ điều áp", "share of demand without pressure regulator");
    private static readonly Input CompressorCapacity = Input.Number("compressor_capacity", "m3/min", "> 0",
        "lưu lượng khí tự do đầy tải của máy nén", "full-load free air of the compressor").Optional("không bắt buộc", "not needed");

    private static readonly Output PowerOld = Output.Of("power_old", "kW", "công suất ở pressure_old", "power at pressure_old");
    private static readonly Output PowerNew = Output.Of("power_new", "kW", "công suất ở pressure_new", "power at pressure_new");
    private static readonly Output PowerSaving = Output.Of("power_saving", "kW", "chênh lệch", "difference");
    private static readonly Output EnergyOld = Output.Of("energy_old", "kWh/yr", "điện năng ở pressure_old", "electricity at pressure_old");
    private static readonly Output EnergyNew = Output.Of("energy_new", "kWh/yr", "điện năng ở pressure_new", "electricity at pressure_new");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");
    private static readonly Output AirUseNew = Output.Of("air_use_new", "m3/min",
        "lưu lượng khí tự do ở pressure_new", "free air used at pressure_new");
    private static readonly Output CapacityShareNew = Output.Of("capacity_share_new", "1",
        "air_use_new so với compressor_capacity", "air_use_new over compressor_capacity");

    public static Calculator Calculator { get; } = new(
        "compressed_air_pressure_reduction", Priority.Core, "Công suất và điện năng tiết kiệm khi hạ áp suất đẩy; nhu cầu không điều áp giảm theo",
        "Power and energy saved by a lower discharge pressure; fall of unregulated demand")
    {
        Inputs =
        [
            RatedPower, RatedPressure, PressureOld, PressureNew, AtmosphericPressure, Exponent, Hours, ElectricityPrice, AirUse,
            UnregulatedShare, CompressorCapacity,
        ],
        Outputs = [PowerOld, PowerNew, PowerSaving, EnergyOld, EnergyNew, EnergySaving, CostSaving, AirUseNew, CapacityShareNew],
        Modes =
        [
            ModeGroup.AndFor(new Mode("for energy", [Hours, ElectricityPrice]) { Gives = [EnergyOld, EnergyNew, EnergySaving, CostSaving] }),
            ModeGroup.AndFor(new Mode("for demand", [AirUse, UnregulatedShare]) { Optional = [CompressorCapacity], Gives = [AirUseNew, CapacityShareNew] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var before = x.Give(PowerOld, x[RatedPower] * Ratio(x, PressureOld), "P_old = P_rated·[(p_old/p_a)^k − 1]/[(p_rated/p_a)^k − 1]");
        var after = x.Give(PowerNew, x[RatedPower] * Ratio(x, PressureNew), "P_new = P_rated·[(p_new/p_a)^k − 1]/[(p_rated/p_a)^k − 1]");
        x.Give(PowerSaving, before - after, "ΔP = P_old − P_new");
        if (x.Has(Hours))
        {
            x.Give(EnergyOld, before * x[Hours], "E = P·h");
            x.Give(EnergyNew, after * x[Hours], "E = P·h");
            var saving = x.Give(EnergySaving, (before - after) * x[Hours], "ΔE = E_old − E_new");
            x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
        }
        if (x.Has(AirUse))
            Demand(x);
    }

    // Users without a regulator draw air in proportion to the absolute pressure.
    private static void Demand(Worksheet x)
    {
        var ratio = (x[PressureNew] + x[AtmosphericPressure]) / (x[PressureOld] + x[AtmosphericPressure]);
        var use = x.Give(AirUseNew, x[AirUse] * (1 - (x[UnregulatedShare] * (1 - ratio))), "q_new = q·[1 − φ·(1 − p_new/p_old)]");
        if (x.Has(CompressorCapacity))
            x.Give(CapacityShareNew, use / x[CompressorCapacity], "q_new/q_max");
    }

    private static Quantity Ratio(Worksheet x, Input pressure) => Work(x, x[pressure]) / Work(x, x[RatedPressure]);

    private static Quantity Work(Worksheet x, Quantity gauge) =>
        ((gauge + x[AtmosphericPressure]) / x[AtmosphericPressure]).Pow(x[Exponent].Number) - 1;
}
