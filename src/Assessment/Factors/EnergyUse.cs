using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Factors;

/// <summary>An amount of one carrier: <c>("diesel", 12 t)</c>. Below zero it is a saving.</summary>
/// <param name="Carrier">An item of the factor table.</param>
/// <param name="Amount">An amount, not a rate: kWh, t, m3, L.</param>
public sealed record EnergyUse(string Carrier, Quantity Amount);
