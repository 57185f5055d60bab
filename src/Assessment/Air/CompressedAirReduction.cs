using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Energy and cost of a compressed-air use: meter, bag test, blow-off nozzle or yearly volume. Formulas, source and limits: docs/calculators/compressed_air_reduction.md.</summary>
internal static class CompressedAirReduction
{
    private static readonly Input AirFlow = Input.Number("air_flow", "m3/min", "> 0", "lưu lượng khí tự do của một hộ dùng", "free air of one use");
    private static readonly Input BagHeight = Input.Number("bag_height", "m", "> 0", "chiều dài túi khi đầy", "length of the filled bag");
    private static readonly Input BagDiameter = Input.Number("bag_diameter", "m", "> 0", "đường kính túi khi đầy", "diameter of the filled bag");
    private static readonly Input FillTime = Input.Number("fill_time", "s", "> 0", "thời gian làm đầy", "time to fill it");
    private static readonly Input LinePressure = Input.Number("line_pressure", "kPa(g)", "> 0, ≤ 5000", "áp suất đường ống", "line pressure");
    private static readonly Input NozzleA = Input.Number("nozzle_a", "m3/(min.kPa2)", "any",
        "hệ số a của nhà chế tạo trong q = a p² + b p + c, p theo kPa(g)", "a of the maker's fit flow = a p^2 + b p + c, p in kPa(g)");
    private static readonly Input NozzleB = Input.Number("nozzle_b", "m3/(min.kPa)", "any", "hệ số b của công thức đó", "b of that fit");
    private static readonly Input NozzleC = Input.Number("nozzle_c", "m3/min", "any", "hệ số c của công thức đó", "c of that fit");
    private static readonly Input AirVolume = Input.Number("air_volume", "m3/yr", "> 0", "lượng khí tự do cả năm", "free air in the year");
    private static readonly Input SpecificPower = Input.Number("specific_power", "kW/(m3/min)", "> 0, ≤ 20",
        "suất tiêu hao điện của máy nén trên lưu lượng khí tự do", "specific power of the compressor, electrical input per free air delivered");
    private static readonly Input ControlFactor = Input.Number("control_factor", "1", "> 0, ≤ 1",
        "phần công suất thực sự giảm khi lưu lượng giảm (theo điều khiển máy nén)",
        "share of power that really falls when flow falls (compressor control)").Default(1);
    private static readonly Input AirPrice = Input.Number("air_price", "VND/m3", "≥ 0", "giá khí nén mua ngoài", "price of bought compressed air");

    private static readonly Output AirFlowResult = Output.Of("air_flow", "m3/min", "khí tự do của tất cả", "free air, all units");
    private static readonly Output AirVolumeResult = Output.Of("air_volume", "m3/yr", "lưu lượng khí tự do", "free air");
    private static readonly Output Energy = Output.Of("energy", "kWh/yr", "điện năng tương ứng", "electricity behind it");
    private static readonly Output Cost = Output.Of("cost", "VND/yr", "chi phí điện hoặc khí mua", "cost of electricity or of bought air");

    public static Calculator Calculator { get; } = new(
        "compressed_air_reduction", Priority.Core, "Điện năng và chi phí của một hộ dùng khí nén: đồng hồ, thử bằng túi, vòi thổi hoặc lượng cả năm",
        "Energy and cost of a compressed-air use: meter, bag test, blow-off nozzle or yearly volume")
    {
        Inputs =
        [
            AirFlow, BagHeight, BagDiameter, FillTime, LinePressure, NozzleA, NozzleB, NozzleC, AirVolume, Count, Hours, SpecificPower,
            ElectricityPrice, ControlFactor, AirPrice,
        ],
        Outputs = [AirFlowResult, AirVolumeResult, Energy, Cost],
        Modes =
        [
            ModeGroup.OneOf(
                new Mode("flow", [AirFlow, Hours]) { Optional = [Count], Gives = [AirFlowResult, AirVolumeResult] },
                new Mode("bag", [BagHeight, BagDiameter, FillTime, Hours]) { Optional = [Count], Gives = [AirFlowResult, AirVolumeResult] },
                new Mode("nozzle", [LinePressure, NozzleA, NozzleB, NozzleC, Hours]) { Optional = [Count], Gives = [AirFlowResult, AirVolumeResult] },
                new Mode("volume", [AirVolume]) { Gives = [AirVolumeResult] }),
            ModeGroup.AndFor(
                new Mode("for own compressor", [SpecificPower, ElectricityPrice]) { Optional = [ControlFactor], Gives = [Energy, Cost] },
                new Mode("for bought air", [AirPrice]) { Gives = [Cost] }),
        ],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var volume = x.Has(AirVolume) ? x.Give(AirVolumeResult, x[AirVolume], "V") : FromFlow(x);
        if (x.Has(SpecificPower))
        {
            var energy = x.Give(Energy, volume * x[SpecificPower] * x[ControlFactor], "E = V·SP·k_ctl");
            x.Give(Cost, energy * x[ElectricityPrice], "C = E·c_e");
        }
        else if (x.Has(AirPrice))
        {
            x.Give(Cost, volume * x[AirPrice], "C = V·c_air");
        }
    }

    private static Quantity FromFlow(Worksheet x)
    {
        var (one, formula) = x.Has(AirFlow) ? (x[AirFlow], "q = q_1·N")
            : x.Has(BagHeight) ? (Math.PI / 4 * x[BagDiameter].Squared() * x[BagHeight] / x[FillTime], "q = (π/4)·D²·H/t·N")
            : ((x[NozzleA] * x[LinePressure].Squared()) + (x[NozzleB] * x[LinePressure]) + x[NozzleC], "q = (a·p² + b·p + c)·N");
        Worksheet.RefuseIf(one.Si <= 0, "nozzle-without-flow", LinePressure,
            "Công thức của vòi cho lưu lượng không dương ở áp suất này; hãy kiểm tra a, b, c.",
                "The nozzle's fit gives no flow at this pressure; check a, b, c.");
        var flow = x.Give(AirFlowResult, one * x[Count], formula);
        return x.Give(AirVolumeResult, flow * x[Hours], "V = q·h");
    }
}
