using System.Globalization;
using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>Variable speed instead of a throttle, over a histogram of flow, with static head. Formulas, source and limits: docs/calculators/pump_variable_speed.md.</summary>
internal static class PumpVariableSpeed
{
    private const int Bins = 8;

    private static readonly Input ShutoffHead = Input.Number("shutoff_head", "m", "> 0", "cột áp bơm khi lưu lượng bằng 0, đủ tốc độ", "head of the pump at zero flow, full speed");
    private static readonly Input RatedFlow = Input.Number("rated_flow", "m3/h", "> 0", "lưu lượng định mức (hiệu suất cao nhất)", "rated flow (best efficiency)");
    private static readonly Input RatedHead = Input.Number("rated_head", "m", "> 0", "cột áp bơm ở lưu lượng định mức", "head of the pump at rated flow");
    private static readonly Input PumpEfficiency = Input.Number("pump_efficiency", "1", "> 0, ≤ 0.95", "hiệu suất bơm ở lưu lượng định mức", "efficiency of the pump at rated flow");
    private static readonly Input StaticHead = Input.Number("static_head", "m", "≥ 0", "cột áp tĩnh của hệ thống", "static head of the system");
    private static readonly Input SystemHead = Input.Number("system_head", "m", "> 0",
        "cột áp hệ thống cần ở lưu lượng định mức, van mở hết", "head the system needs at rated flow, valve open");
    private static readonly Input VsdEfficiency = Input.Number("vsd_efficiency", "1", "> 0, ≤ 1", "hiệu suất biến tần", "efficiency of the frequency converter").Default(0.97);
    private static readonly Input MinimumSpeed = Input.Number("minimum_speed", "1", "0.1 … 1", "tốc độ thấp nhất so với đủ tốc độ", "lowest speed as share of full speed").Default(0.3);
    private static readonly Input[] Flows = [.. Enumerable.Range(1, Bins).Select(i => Bin("flow", "m3/h", "≥ 0", i, "lưu lượng", "flow"))];
    private static readonly Input[] Times = [.. Enumerable.Range(1, Bins).Select(i => Bin("hours", "h/yr", "> 0, ≤ 8760", i, "số giờ", "hours"))];

    private static readonly Output EnergyOld = Output.Of("energy_old", "kWh/yr", "điện năng khi tiết lưu ở đủ tốc độ", "electricity when throttled at full speed");
    private static readonly Output EnergyNew = Output.Of("energy_new", "kWh/yr", "điện năng khi biến tốc", "electricity at variable speed");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm", "electricity saved");
    private static readonly Output CubeLawSaving = Output.Of("cube_law_saving", "kWh/yr",
        "tiết kiệm theo luật lập phương: cận trên, để so sánh", "saving by the cube law: a bound, for comparison");
    private static readonly Output LowestSpeed = Output.Of("lowest_speed", "1", "tốc độ thấp nhất đã dùng", "lowest speed used");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "pump_variable_speed", Priority.Extra, "Bơm biến tốc thay cho van tiết lưu theo biểu đồ lưu lượng, có cột áp tĩnh",
        "Variable speed instead of a throttle over a histogram of flow, with static head")
    {
        Inputs =
        [
            Density, ShutoffHead, RatedFlow, RatedHead, PumpEfficiency, StaticHead, SystemHead, MotorEfficiency, VsdEfficiency, MinimumSpeed,
            .. Flows.Zip(Times, (f, t) => new[] { f, t }).SelectMany(pair => pair), ElectricityPrice,
        ],
        Outputs = [EnergyOld, EnergyNew, EnergySaving, CubeLawSaving, LowestSpeed, CostSaving],
        Modes = [ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice]) { Gives = [CostSaving] })],
        Compute = Compute,
    };

    private static Input Bin(string key, string unit, string limits, int number, string vietnamese, string english)
    {
        var ordinal = number.ToString(CultureInfo.InvariantCulture);
        var input = Input.Number($"{key}_{ordinal}", unit, limits, $"{vietnamese} của khoảng {ordinal}", $"{english} of bin {ordinal}");
        return number == 1 ? input : input.Optional("không bắt buộc", "optional");
    }

    private static void Compute(Worksheet x)
    {
        Worksheet.RefuseIf(x[RatedHead] >= x[ShutoffHead], "head-rises-with-flow", ShutoffHead,
            "Cột áp ở lưu lượng 0 phải cao hơn cột áp định mức.", "The head at zero flow must be above that at rated flow.");
        Worksheet.RefuseIf(x[SystemHead] < x[StaticHead], "system-below-static", SystemHead,
            "Cột áp hệ thống không thể thấp hơn cột áp tĩnh.", "The system cannot need less than its static head.");
        Worksheet.RefuseIf(x[SystemHead] > x[RatedHead], "pump-too-small", SystemHead,
            "Ở lưu lượng định mức, bơm không đủ cột áp cho hệ thống.", "At rated flow the pump does not reach the head the system needs.");
        var used = Enumerable.Range(0, Bins).Where(i => x.Has(Flows[i]) || x.Has(Times[i])).ToList();
        Worksheet.RefuseIf(used.Sum(i => x[Times[i]].In("h/yr")) > 8760 * (1 + 1e-9), "hours-above-year", Times[0],
            "Tổng số giờ vượt quá 8760 giờ một năm.", "The hours add up to more than 8760 a year.");
        var sums = Sums(x, used);
        var before = x.Give(EnergyOld, sums.Throttled, "E_0 = Σ ρ·g·Q·H(Q)·t/(η(Q)·η_m)");
        var after = x.Give(EnergyNew, sums.Varied, "E_1 = Σ ρ·g·Q·H_n·t/(η(Q/n)·η_m·η_vsd), H_n = max(H_s + k·Q², H(Q, n_min))");
        var saving = x.Give(EnergySaving, before - after, "ΔE = E_0 − E_1");
        x.Give(CubeLawSaving, before - sums.Cube, "E_0 − Σ P_rated·(Q/Q_rated)³·t");
        x.Give(LowestSpeed, sums.Lowest, "n = √[(H_s + (k + a)·Q²)/H_0]");
        if (x.Has(ElectricityPrice))
            x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
        if (sums.Lowest <= x[MinimumSpeed].Number && sums.Lowest < 1)
            x.Warn("at-minimum-speed", "Có khoảng phải chạy ở tốc độ thấp nhất và tiết lưu phần còn lại.", "In some bins the pump runs at its lowest speed and is throttled for the rest.");
    }

    private static (Quantity Throttled, Quantity Varied, Quantity Cube, double Lowest) Sums(Worksheet x, List<int> used)
    {
        var pump = new PumpCurve(x[ShutoffHead].In("m"), x[RatedFlow].Si, x[RatedHead].In("m"), x[PumpEfficiency].Number);
        var (still, needed) = (x[StaticHead].In("m"), x[SystemHead].In("m"));
        var rated = Pumping.Power(x[Density], x[RatedFlow], x[RatedHead]) / (x[PumpEfficiency] * x[MotorEfficiency]);
        var (throttled, varied, cube, lowest) = (Quantity.Of(0, "kWh/yr"), Quantity.Of(0, "kWh/yr"), Quantity.Of(0, "kWh/yr"), 1.0);
        foreach (var i in used)
        {
            var (flow, time) = (x[Flows[i]], x[Times[i]]);
            if (flow.Si == 0)
                continue;
            var share = flow.Si / pump.RatedFlow;
            var head = still + ((needed - still) * share * share);
            var speed = Math.Max(pump.Speed(flow.Si, head), x[MinimumSpeed].Number);
            Worksheet.RefuseIf(speed > 1 + 1e-9 || pump.Efficiency(flow.Si, 1) <= 0, "flow-beyond-pump", Flows[i],
                "Lưu lượng này vượt khả năng của bơm ở đủ tốc độ.", "This flow is beyond the pump at full speed.");
            var atSpeed = Quantity.Of(pump.Head(flow.Si, speed), "m");
            throttled += Pumping.Power(x[Density], flow, Quantity.Of(pump.Head(flow.Si, 1), "m")) / (pump.Efficiency(flow.Si, 1) * x[MotorEfficiency]) * time;
            varied += Pumping.Power(x[Density], flow, atSpeed) / (pump.Efficiency(flow.Si, speed) * x[MotorEfficiency] * x[VsdEfficiency]) * time;
            cube += rated * (share * share * share) * time;
            lowest = Math.Min(lowest, speed);
        }
        return (throttled, varied, cube, lowest);
    }
}
