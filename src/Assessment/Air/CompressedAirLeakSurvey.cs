using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Flow, energy and cost of leaks; effect of repair. Formulas, source and limits: docs/calculators/compressed_air_leak_survey.md.</summary>
internal static class CompressedAirLeakSurvey
{
    private static readonly Input LeakFlow = Input.Number("leak_flow", "m3/min", "> 0",
        "khí tự do mất qua một chỗ rò (cách tính repair: qua tất cả)", "free air lost by one leak (mode repair: by all leaks)");
    private static readonly Input LinePressure = Input.Number("line_pressure", "kPa(g)", "> 0, ≤ 5000", "áp suất đường ống", "line pressure");
    private static readonly Input SoundLevel = Input.Number("sound_level", "dB", "0 … 150", "mức siêu âm đọc được", "ultrasonic level read");
    private static readonly Input Pressure1 = Input.Number("pressure_1", "kPa(g)", "> 0",
        "áp suất của cột 1 trong bảng", "pressure of table column 1");
    private static readonly Input Pressure2 = Input.Number("pressure_2", "kPa(g)", "> 0",
        "áp suất của cột 2 trong bảng", "pressure of table column 2");
    private static readonly Input Sound1 = Input.Number("sound_1", "dB", "0 … 150", "mức âm của dòng 1 trong bảng", "level of table row 1");
    private static readonly Input Sound2 = Input.Number("sound_2", "dB", "0 … 150", "mức âm của dòng 2 trong bảng", "level of table row 2");
    private static readonly Input FlowP1S1 = Input.Number("flow_p1_s1", "m3/min", "≥ 0",
        "lưu lượng trong bảng tại pressure_1, sound_1", "table flow at pressure_1, sound_1");
    private static readonly Input FlowP2S1 = Input.Number("flow_p2_s1", "m3/min", "≥ 0",
        "lưu lượng trong bảng tại pressure_2, sound_1", "table flow at pressure_2, sound_1");
    private static readonly Input FlowP1S2 = Input.Number("flow_p1_s2", "m3/min", "≥ 0",
        "lưu lượng trong bảng tại pressure_1, sound_2", "table flow at pressure_1, sound_2");
    private static readonly Input FlowP2S2 = Input.Number("flow_p2_s2", "m3/min", "≥ 0",
        "lưu lượng trong bảng tại pressure_2, sound_2", "table flow at pressure_2, sound_2");
    private static readonly Input LineTemperature = Input.Number("line_temperature", "degC", "> -50, ≤ 200",
        "nhiệt độ khí trong đường ống", "air temperature in the line");
    private static readonly Input OrificeDiameter = Input.Number("orifice_diameter", "m", "> 0, ≤ 0.1", "đường kính một lỗ", "diameter of one hole");
    private static readonly Input DischargeCoefficient = Input.Number("discharge_coefficient", "1", "> 0, ≤ 1",
        "hệ số lưu lượng", "discharge coefficient");
    private static readonly Input Count = Input.Number("count", "1", "≥ 1", "số chỗ rò giống nhau", "number of identical leaks").Default(1);
    private static readonly Input SpecificPower = Input.Number("specific_power", "kW/(m3/min)", "> 0, ≤ 20",
        "suất tiêu hao điện của máy nén trên lưu lượng khí tự do", "specific power of the compressor, electrical input per free air delivered");
    private static readonly Input ControlFactor = Input.Number("control_factor", "1", "> 0, ≤ 1",
        "phần công suất thực sự giảm khi lưu lượng giảm (theo điều khiển máy nén)",
        "share of power that really falls when flow falls (compressor control)").Default(1);
    private static readonly Input RepairedShare = Input.Number("repaired_share", "1", "0 … 1",
        "phần lưu lượng rò được sửa", "share of the leak flow repaired");
    private static readonly Input AirUse = Input.Number("air_use", "m3/min", "> 0", "lưu lượng khí tự do đang dùng", "free air used now");
    private static readonly Input CompressorCapacity = Input.Number("compressor_capacity", "m3/min", "> 0",
        "lưu lượng khí tự do đầy tải của máy nén", "full-load free air of the compressor");

    private static readonly Output LeakFlowResult = Output.Of("leak_flow", "m3/min",
        "khí tự do mất qua tất cả chỗ rò; cách tính orifice: ở 20 °C, 100 kPa", "free air lost, all leaks; mode orifice: at 20 degC, 100 kPa");
    private static readonly Output AirVolume = Output.Of("air_volume", "m3/yr", "lượng khí tự do mất", "free air lost");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng do rò rỉ", "electricity behind the leaks");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí của lượng điện đó", "cost of that electricity");
    private static readonly Output LeakReduction = Output.Of("leak_reduction", "m3/min", "lưu lượng bớt được nhờ sửa", "flow saved by repair");
    private static readonly Output AirUseNew = Output.Of("air_use_new", "m3/min", "lưu lượng khí tự do sau khi sửa", "free air used after repair");
    private static readonly Output CapacityShareNew = Output.Of("capacity_share_new", "1",
        "air_use_new so với compressor_capacity", "air_use_new over compressor_capacity");

    public static Calculator Calculator { get; } = new(
        "compressed_air_leak_survey", Priority.Core, "Lưu lượng, năng lượng và chi phí rò rỉ khí nén; hiệu quả sửa chữa",
        "Flow, energy and cost of leaks; effect of repair")
    {
        Inputs =
        [
            LeakFlow, LinePressure, SoundLevel, Pressure1, Pressure2, Sound1, Sound2, FlowP1S1, FlowP2S1, FlowP1S2, FlowP2S2, LineTemperature,
            OrificeDiameter, DischargeCoefficient, AtmosphericPressure, Count, Hours, SpecificPower, ElectricityPrice, ControlFactor,
            RepairedShare, AirUse, CompressorCapacity,
        ],
        Outputs = [LeakFlowResult, AirVolume, Energy, Cost, LeakReduction, AirUseNew, CapacityShareNew],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("estimate", [LeakFlow, Hours, SpecificPower, ElectricityPrice]) { Optional = [Count, ControlFactor], Gives = [LeakFlowResult, AirVolume, Energy, Cost] },
                new Mode("sound", [LinePressure, SoundLevel, Pressure1, Pressure2, Sound1, Sound2, FlowP1S1, FlowP2S1, FlowP1S2, FlowP2S2, Hours, SpecificPower, ElectricityPrice]) { Optional = [Count, ControlFactor], Gives = [LeakFlowResult, AirVolume, Energy, Cost] },
                new Mode("orifice", [LinePressure, LineTemperature, OrificeDiameter, DischargeCoefficient, Hours, SpecificPower, ElectricityPrice]) { Optional = [AtmosphericPressure, Count, ControlFactor], Gives = [LeakFlowResult, AirVolume, Energy, Cost] },
                new Mode("repair", [LeakFlow, RepairedShare, AirUse, CompressorCapacity]) { Gives = [LeakReduction, AirUseNew, CapacityShareNew] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        if (x.Has(RepairedShare))
        {
            Repair(x);
            return;
        }
        var one = x.Has(SoundLevel) ? FromTable(x) : x.Has(OrificeDiameter) ? ThroughOrifice(x) : x[LeakFlow];
        var flow = x.Give(LeakFlowResult, one * x[Count], "q = q_1·N");
        x.Give(AirVolume, flow * x[Hours], "V = q·h");
        var energy = x.Give(Energy, flow * x[SpecificPower] * x[Hours] * x[ControlFactor], "E = q·SP·h·k_ctl");
        x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
    }

    private static void Repair(Worksheet x)
    {
        Worksheet.RefuseIf(x[LeakFlow] > x[AirUse], "leak-above-air-use", LeakFlow,
            "Lưu lượng rò lớn hơn tổng lượng khí đang dùng.", "The leaks are larger than all the air used.");
        var less = x.Give(LeakReduction, x[LeakFlow] * x[RepairedShare], "Δq = f·q_leak");
        var use = x.Give(AirUseNew, x[AirUse] - less, "q_new = q − Δq");
        x.Give(CapacityShareNew, use / x[CompressorCapacity], "q_new/q_max");
        if (x[AirUse] > x[CompressorCapacity])
            x.Warn("air-use-above-capacity", "Lượng khí đang dùng lớn hơn công suất máy nén.", "The air used is above the compressor's capacity.");
    }

    // Between the four corners of a table, linear in pressure and in level.
    private static Quantity FromTable(Worksheet x)
    {
        var p = Between(x, LinePressure, Pressure1, Pressure2);
        var s = Between(x, SoundLevel, Sound1, Sound2);
        var flow = (x[FlowP1S1] * (1 - p) * (1 - s)) + (x[FlowP2S1] * p * (1 - s)) + (x[FlowP1S2] * (1 - p) * s) + (x[FlowP2S2] * p * s);
        return x.Step("nội suy song tuyến tính trong bảng", "bilinear interpolation in the table", "q_1 = Σ w·Q", flow, "m3/min");
    }

    private static Quantity Between(Worksheet x, Input at, Input from, Input to)
    {
        Worksheet.RefuseIf(x[from] == x[to] || x[at] < Quantity.Min(x[from], x[to]) || x[at] > Quantity.Max(x[from], x[to]), "outside-table", at,
            $"“{at.Key}” nằm ngoài khoảng từ {from.Key} đến {to.Key} của bảng.", $"“{at.Key}” lies outside the table, from {from.Key} to {to.Key}.");
        return (x[at] - x[from]) / (x[to] - x[from]);
    }

    private static Quantity ThroughOrifice(Worksheet x)
    {
        var pressure = x[LinePressure] + x[AtmosphericPressure];
        Worksheet.RefuseIf(pressure <= 1.893 * x[AtmosphericPressure], "flow-not-choked", LinePressure,
            "Áp suất quá thấp để dòng qua lỗ đạt tới hạn (cần trên 1,893 lần áp suất khí quyển).",
                "The pressure is too low for choked flow (above 1.893 times atmospheric).");
        const double Gamma = Physics.AirGamma;
        var critical = Math.Sqrt(Gamma) * Math.Pow(2 / (Gamma + 1), (Gamma + 1) / (2 * (Gamma - 1)));
        var area = Math.PI / 4 * x[OrificeDiameter].Squared();
        var mass = x.Step("lưu lượng khối lượng tới hạn của một lỗ", "choked mass flow of one hole",
            "m = C_d·(π/4)d²·p1·√(γ/(R·T1))·(2/(γ+1))^((γ+1)/(2(γ−1)))",
            x[DischargeCoefficient] * area * pressure * critical / Quantity.Sqrt(Physics.AirGasConstant * x[LineTemperature]), "kg/h");
        var density = Quantity.Of(100, "kPa") / (Physics.AirGasConstant * Quantity.Of(20, "degC"));
        return x.Step("lưu lượng thể tích ở 20 °C, 100 kPa (ISO 8778)", "volume flow at 20 degC, 100 kPa (ISO 8778)",
            "q_1 = m/ρ_std", mass / density, "m3/min");
    }
}
