namespace Xanh.Assessment.Finance;

/// <summary>What is saved every year of one carrier, in the unit its price counts in; below zero it is used up.</summary>
/// <param name="Amount">Per year, as kWh/yr.</param>
/// <param name="Price">Money per that unit, as VND/kWh.</param>
public sealed record YearlySaving(double Amount, PricePath Price);
