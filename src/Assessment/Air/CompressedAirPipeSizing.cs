using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Air;

/// <summary>Inner area and diameter of a compressed-air pipe for a chosen velocity. Formulas, source and limits: docs/calculators/compressed_air_pipe_sizing.md.</summary>
internal static class CompressedAirPipeSizing
{
    private static readonly Input AirFlow = Input.Number("air_flow", "m3/min", "> 0", "lưu lượng khí tự do", "free air");
    private static readonly Input LinePressure = Input.Number("line_pressure", "kPa(g)", "> 0, ≤ 5000", "áp suất đường ống", "line pressure");
    private static readonly Input Velocity = Input.Number("velocity", "m/s", "> 0, ≤ 40", "vận tốc ở áp suất đường ống", "velocity at line pressure");

    private static readonly Output PipeArea = Output.Of("pipe_area", "m2", "tiết diện trong", "inner cross-section");
    private static readonly Output PipeDiameter = Output.Of("pipe_diameter", "m", "đường kính trong", "inner diameter");

    public static Calculator Calculator { get; } = new(
        "compressed_air_pipe_sizing", Priority.Extra, "Tiết diện và đường kính trong của ống khí nén theo vận tốc chọn",
        "Inner area and diameter of a compressed-air pipe for a chosen velocity")
    {
        Inputs = [AirFlow, LinePressure, Velocity, AtmosphericPressure],
        Outputs = [PipeArea, PipeDiameter],
        Compute = Compute,
    };

    private static void Compute(Worksheet x)
    {
        var area = x.Give(PipeArea, x[AirFlow] * x[AtmosphericPressure] / (x[Velocity] * (x[LinePressure] + x[AtmosphericPressure])),
            "A = q·p_atm/(v·p)");
        x.Give(PipeDiameter, Quantity.Sqrt(4 * area / Math.PI), "d = √(4A/π)");
    }
}
