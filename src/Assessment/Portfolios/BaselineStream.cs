namespace Xanh.Assessment.Portfolios;

/// <summary>A stream that options save, as it is in the baseline year. Immutable.</summary>
/// <param name="Amount">Per year, in its own unit, above 0.</param>
/// <param name="PerUnit">What one unit is worth in each measure: for electricity in kWh 0.0001543 TOE, 0.0006592 t CO2, 1900 VND. Measures left out are 0.</param>
public sealed record BaselineStream(string Id, double Amount, IReadOnlyDictionary<Measure, double> PerUnit)
{
    internal double Worth(Measure measure) => PerUnit.GetValueOrDefault(measure);
}
