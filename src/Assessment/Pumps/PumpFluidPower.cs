using Xanh.Assessment.Calculation;
using static Xanh.Assessment.Calculation.CommonInputs;

namespace Xanh.Assessment.Pumps;

/// <summary>Hydraulic power of a liquid flow. Formulas, source and limits: docs/calculators/pump_fluid_power.md.</summary>
internal static class PumpFluidPower
{
    private static readonly Input Flow = Input.Number("flow", "m3/h", "> 0", "lưu lượng thể tích", "volume flow");

    private static readonly Output HydraulicPower = Output.Of("hydraulic_power", "kW", "công suất thủy lực ρ·g·Q·H", "hydraulic power rho g Q H");

    public static Calculator Calculator { get; } = new(
        "pump_fluid_power", Priority.Core, "Công suất thủy lực của dòng chất lỏng",
        "Hydraulic power of a liquid flow")
    {
        Inputs = [Density, Flow, Head],
        Outputs = [HydraulicPower],
        Compute = Compute,
    };

    private static void Compute(Worksheet x) => x.Give(HydraulicPower, Pumping.Power(x[Density], x[Flow], x[Head]), Pumping.Formula);
}
