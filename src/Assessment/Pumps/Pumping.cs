using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Pumps;

/// <summary>What all pump calculators share.</summary>
internal static class Pumping
{
    public const string Formula = "P_h = ρ·g·Q·H";

    // The best pumps of any size reach about this.
    private const double Achievable = 0.9;

    public static Quantity Power(Quantity density, Quantity flow, Quantity head) => density * Physics.Gravity * flow * head;

    /// <summary>Gives hydraulic over shaft power; above 1 the measurements contradict each other.</summary>
    /// <param name="flow">The key to look at first: flow is measured worst.</param>
    public static void GiveEfficiency(Worksheet x, Output output, Quantity hydraulic, Quantity shaft, Input flow)
    {
        var efficiency = hydraulic / shaft;
        Worksheet.RefuseIf(efficiency > 1, "pump-efficiency-above-one", flow,
            "Công suất thủy lực lớn hơn công suất trục (hiệu suất trên 1): số đo lưu lượng, cột áp hoặc công suất không nhất quán.",
            "The hydraulic power is above the shaft power (efficiency above 1): flow, head and power as measured contradict each other.");
        WarnIfOptimistic(x, efficiency);
        x.Give(output, efficiency, "η = P_h/P_shaft");
    }

    public static void WarnIfOptimistic(Worksheet x, Quantity efficiency)
    {
        if (efficiency > Achievable)
            x.Warn("pump-efficiency-high", "Hiệu suất bơm trên 0,90 là hiếm; hãy kiểm tra số đo.", "A pump efficiency above 0.90 is rare; check the measurements.");
    }
}
