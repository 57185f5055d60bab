using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Metering;

/// <summary>Yearly water use and cost from a flow, two meter readings or a bucket test. Formulas, source and limits: docs/calculators/water_reduction.md.</summary>
internal static class WaterReduction
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng nước", "water flow");
    private static readonly Input ReadingStart = Input.Number("reading_start", "m3", "≥ 0", "chỉ số đồng hồ đầu kỳ", "meter reading at the start");
    private static readonly Input ReadingEnd = Input.Number("reading_end", "m3", "≥ 0",
        "chỉ số đồng hồ cuối kỳ, lớn hơn đầu kỳ", "meter reading at the end, above reading_start");
    private static readonly Input Interval = Input.Number("interval", "min", "> 0", "thời gian giữa hai lần đọc", "time between the readings");
    private static readonly Input BucketVolume = Input.Number("bucket_volume", "m3", "> 0", "thể tích xô", "volume of the bucket");
    private static readonly Input FillTime = Input.Number("fill_time", "s", "> 0", "thời gian làm đầy", "time to fill it");
    private static readonly Input WaterPrice = Input.Number("water_price", "VND/m3", "≥ 0",
        "giá nước đầy đủ: cấp, xử lý, đun, bơm, xả thải, phí", "full price of water: supply, treatment, heating, pumping, discharge, fees");

    private static readonly Output Volume = Output.Of("volume", "m3/yr", "lượng nước dùng", "water used");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí của lượng nước đó", "cost of that water");

    public static Calculator Calculator { get; } = new(
        "water_reduction", Priority.Core, "Lượng nước và chi phí hằng năm theo lưu lượng, hai lần đọc đồng hồ hoặc thử bằng xô",
        "Yearly water use and cost from a flow, two meter readings or a bucket test")
    {
        Inputs = [Flow, ReadingStart, ReadingEnd, Interval, BucketVolume, FillTime, Hours, WaterPrice],
        Outputs = [Volume, Cost],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("flow", [Flow]),
                new Mode("readings", [ReadingStart, ReadingEnd, Interval]),
                new Mode("bucket", [BucketVolume, FillTime])),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        Quantity flow;
        var formula = "V = q·h";
        if (x.Has(Flow))
        {
            flow = x[Flow];
        }
        else if (x.Has(BucketVolume))
        {
            (flow, formula) = (x[BucketVolume] / x[FillTime], "V = V_bucket/t·h");
        }
        else
        {
            Worksheet.RefuseIf(x[ReadingEnd] <= x[ReadingStart], "reading-not-rising", ReadingEnd,
                "Chỉ số cuối không lớn hơn chỉ số đầu; đồng hồ có bị thay hoặc quay vòng không?",
                    "The last reading is not above the first; was the meter replaced or did it turn over?");
            (flow, formula) = ((x[ReadingEnd] - x[ReadingStart]) / x[Interval], "V = (R2 − R1)/Δt·h");
        }
        var volume = x.Give(Volume, flow * x[Hours], formula);
        x.Give(Cost, volume * x[WaterPrice], "C = V·c_w");
    }
}
