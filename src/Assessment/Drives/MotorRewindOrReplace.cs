using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Drives;

/// <summary>Rewind a burnt motor or buy one of a better class. Formulas, source and limits: docs/calculators/motor_rewind_or_replace.md.</summary>
internal static class MotorRewindOrReplace
{
    private static readonly string[] Classes = ["ie1", "ie2", "ie3", "ie4"];

    private static readonly Input RatedPower = Input.Number("rated_power", "kW", "0.75 … 315", "công suất trục định mức", "rated shaft power");
    private static readonly Input Poles = Input.Choice("poles", ["2", "4", "6"], "số cực", "number of poles");
    private static readonly Input ClassOld = Input.Choice("class_old", Classes, "cấp hiệu suất của động cơ cũ", "efficiency class of the old motor");
    private static readonly Input ClassNew = Input.Choice("class_new", Classes, "cấp hiệu suất của động cơ mới", "efficiency class of the new motor");
    private static readonly Input RewindLoss = Input.Number("rewind_loss", "1", "0 … 0.05", "hiệu suất mất do quấn lại", "efficiency lost by rewinding").Default(0.01);
    private static readonly Input LoadFactor = Input.Number("load_factor", "1", "> 0, ≤ 1.25", "tải trên trục so với định mức", "shaft load as share of rated power");
    private static readonly Input ConstantLossShare = Input.Number("constant_loss_share", "1", "0 … 1",
        "phần tổn thất ở tải định mức không đổi theo tải", "share of the losses at rated load that stay at any load").Default(0.4);
    private static readonly Input RewindCost = Input.Number("rewind_cost", "VND", "≥ 0", "giá quấn lại", "price of rewinding");
    private static readonly Input ReplacementCost = Input.Number("replacement_cost", "VND", "> 0", "giá động cơ mới, kể cả lắp đặt", "price of the new motor, installed");

    private static readonly Output EfficiencyRewound = Output.Of("efficiency_rewound", "1", "hiệu suất sau khi quấn lại, ở tải đó", "efficiency after rewinding, at that load");
    private static readonly Output EfficiencyNew = Output.Of("efficiency_new", "1", "hiệu suất động cơ mới, ở tải đó", "efficiency of the new motor, at that load");
    private static readonly Output EnergySaving = Output.Of("energy_saving", "kWh/yr", "điện năng tiết kiệm so với quấn lại", "electricity saved against rewinding");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");
    private static readonly Output SimplePayback = Output.Of("simple_payback", "yr", "thời gian hoàn phần tiền chênh", "payback of the price difference");

    public static Calculator Calculator { get; } = new(
        "motor_rewind_or_replace", Priority.Extra, "Quấn lại động cơ cháy hay mua động cơ cấp hiệu suất cao hơn (bảng IE, 50 Hz)",
        "Rewind a burnt motor or buy one of a better class (IE tables, 50 Hz)")
    {
        Inputs = [RatedPower, Poles, ClassOld, ClassNew, RewindLoss, LoadFactor, ConstantLossShare, Hours, ElectricityPrice, RewindCost, ReplacementCost],
        Outputs = [EfficiencyRewound, EfficiencyNew, EnergySaving, CostSaving, SimplePayback],
        Modes = [ModeGroup.AndFor(new Mode("for cost", [ElectricityPrice, RewindCost, ReplacementCost]) { Gives = [CostSaving, SimplePayback] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var rewound = x.Give(EfficiencyRewound, AtLoad(x, Rated(x, ClassOld) - x[RewindLoss].Number), "η = x/[x + (1/η_N − 1)(c + (1 − c)·x²)], η_N = η_IE − Δη");
        var bought = x.Give(EfficiencyNew, AtLoad(x, Rated(x, ClassNew)), "η = x/[x + (1/η_IE − 1)(c + (1 − c)·x²)]");
        var saving = x.Give(EnergySaving, x[RatedPower] * x[LoadFactor] * x[Hours] * ((1 / rewound) - (1 / bought)), "ΔE = P·x·h·(1/η_rewound − 1/η_new)");
        if (!x.Has(ElectricityPrice))
            return;
        var money = x.Give(CostSaving, saving * x[ElectricityPrice], "ΔC = ΔE·c_e");
        Worksheet.RefuseIf(money.Si <= 0, "no-saving", ClassNew, "Động cơ mới không tiết kiệm điện so với quấn lại: không có thời gian hoàn vốn.",
            "The new motor saves nothing against rewinding: there is no payback.");
        x.Give(SimplePayback, Quantity.Max(x[ReplacementCost] - x[RewindCost], x[RewindCost] * 0) / money, "(I_new − I_rewind)/ΔC");
    }

    private static double Rated(Worksheet x, Input ieClass)
    {
        var poles = x.Word(Poles)[0] - '0';
        var efficiency = MotorClasses.Efficiency(x.Word(ieClass), poles, x[RatedPower].In("kW"));
        x.Factor($"efficiency {x.Word(ieClass)}, {x.Word(Poles)} poles", efficiency, "1", MotorClasses.Year, MotorClasses.Source);
        return efficiency;
    }

    private static double AtLoad(Worksheet x, double rated) => MotorClasses.AtLoad(rated, x[LoadFactor].Number, x[ConstantLossShare].Number);
}
