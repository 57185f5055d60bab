using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Drives;

/// <summary>What all fan calculators share.</summary>
internal static class Fans
{
    public const string Formula = "P_air = Q·(p2 − p1)·Kp";

    public static Quantity Power(Quantity flow, Quantity inlet, Quantity outlet, Quantity compressibility, Input outletKey)
    {
        Worksheet.RefuseIf(outlet <= inlet, "fan-without-pressure-rise", outletKey,
            "Áp suất ra không lớn hơn áp suất vào.", "The outlet pressure is not above the inlet pressure.");
        return flow * (outlet - inlet) * compressibility;
    }
}
