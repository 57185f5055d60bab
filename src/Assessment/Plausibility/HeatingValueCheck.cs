using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>Asks when a heating value that is said to be net looks gross, or the reverse.</summary>
public static class HeatingValueCheck
{
    // Gross over net as fired: hydrogen and moisture of the fuel; IPCC 2006 (vol. 2, 1.4.1.2) gives 5 % for coal and oil, 10 % for gas.
    private const double Near = 0.02;

    /// <param name="key">The name of the heating value.</param>
    /// <param name="given">As given, on the basis it is said to be on.</param>
    /// <param name="isNet">Is it said to be net?</param>
    /// <param name="usualNet">The usual net value, in the same unit.</param>
    /// <param name="grossOverNet">Usual ratio of gross to net: about 1.05 for coal and oil, 1.10 for gas.</param>
    /// <returns>Empty when the value fits its basis.</returns>
    public static IReadOnlyList<PlausibilityQuestion> Ask(string key, double given, bool isNet, double usualNet, double grossOverNet)
    {
        var usualGross = usualNet * grossOverNet;
        var (own, other) = isNet ? (usualNet, usualGross) : (usualGross, usualNet);
        if (Math.Abs((given / own) - 1) <= Near || Math.Abs((given / other) - 1) > Near)
            return [];
        var meant = isNet ? given / grossOverNet : given * grossOverNet;
        var (vietnamese, english) = isNet ? ("thấp", "net") : ("cao", "gross");
        return [PlausibilityQuestion.Of("heating-value-basis", key, $"“{key}” = {given} được ghi là nhiệt trị {vietnamese}, nhưng gần với nhiệt trị trên cơ sở kia ({other}). Cơ sở nào đúng?",
            $"“{key}” = {given} is said to be the {english} heating value, but it is near the usual one on the other basis ({other}). Which basis is right?",
            new ProposedValue(meant, new Words("đổi sang cơ sở đã ghi", "converted to the basis it is said to be on")))];
    }
}
