using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Metering;

/// <summary>Active power from voltage and current.</summary>
internal static class ThreePhase
{
    public static Quantity Power(Quantity voltage, Quantity current, Quantity powerFactor, string phases) =>
        (phases == "3" ? Math.Sqrt(3) : 1) * voltage * current * powerFactor;

    public static string Formula(string phases) => phases == "3" ? "P = √3·U·I·cos φ" : "P = U·I·cos φ";
}
