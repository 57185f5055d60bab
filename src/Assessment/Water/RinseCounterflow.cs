using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Water;

/// <summary>Rinse water of a counter-flow cascade against a single rinse. Formulas, source and limits: docs/calculators/rinse_counterflow.md.</summary>
internal static class RinseCounterflow
{
    private static readonly Input DragOut = Input.Number("drag_out", "m3/h", "> 0", "dung dịch bám theo sản phẩm", "solution dragged out with the goods");
    private static readonly Input RinseRatio = Input.Number("rinse_ratio", "1", "> 2, ≤ 1000000",
        "nồng độ bể trên nồng độ cho phép ở lần rửa cuối", "concentration of the bath over that allowed in the last rinse");
    private static readonly Input Stages = Input.Number("stages", "1", "1 … 6", "số bể rửa ngược dòng", "number of rinses in counter-flow");
    private static readonly Input WaterPrice = Input.Number("water_price", "VND/m3", "≥ 0", "giá nước đầy đủ", "full price of water");

    private static readonly Output FlowSingle = Output.Of("flow_single", "m3/h", "nước rửa khi chỉ có một bể", "rinse water of a single rinse");
    private static readonly Output Flow = Output.Of("flow", "m3/h", "nước rửa của chuỗi ngược dòng", "rinse water of the cascade");
    private static readonly Output Saving = Output.Of("saving", "m3/yr", "nước tiết kiệm", "water saved");
    private static readonly Output CostSaving = Output.Of("cost_saving", "VND/yr", "chi phí tiết kiệm", "cost saved");

    public static Calculator Calculator { get; } = new(
        "rinse_counterflow", Priority.Extra, "Nước rửa của chuỗi bể rửa ngược dòng so với một bể",
        "Rinse water of a counter-flow cascade against a single rinse")
    {
        Inputs = [DragOut, RinseRatio, Stages, Hours, WaterPrice],
        Outputs = [FlowSingle, Flow, Saving, CostSaving],
        Modes = [ModeGroup.AndFor(new Mode("for year", [Hours]) { Optional = [WaterPrice], Gives = [Saving, CostSaving] })],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var stages = x[Stages].Number;
        Worksheet.RefuseIf(Math.Abs(stages - Math.Round(stages)) > 1e-9, "stages-not-whole", Stages,
            "Số bể rửa phải là số nguyên.", "The number of rinses must be whole.");
        var single = x.Give(FlowSingle, x[DragOut] * (x[RinseRatio] - 1), "q_1 = D·(R − 1)");
        var cascade = x.Give(Flow, x[DragOut] * PerDragOut(x[RinseRatio].Number, (int)Math.Round(stages)), "1 + r + … + rⁿ = R, q = r·D");
        if (!x.Has(Hours))
            return;
        var saving = x.Give(Saving, (single - cascade) * x[Hours], "ΔV = (q_1 − q)·h");
        if (x.Has(WaterPrice))
            x.Give(CostSaving, saving * x[WaterPrice], "ΔC = ΔV·c_w");
    }

    // The sum rises with r, so halving the interval finds its only root.
    private static double PerDragOut(double ratio, int stages)
    {
        var (low, high) = (0.0, ratio);
        for (var i = 0; i < 100; i++)
        {
            var middle = (low + high) / 2;
            if (Enumerable.Range(0, stages + 1).Sum(k => Math.Pow(middle, k)) < ratio)
                low = middle;
            else
                high = middle;
        }
        return (low + high) / 2;
    }
}
