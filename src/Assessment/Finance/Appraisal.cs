using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Finance;

/// <summary>What an investment is worth, by each usual measure. Immutable.</summary>
/// <param name="Flows">Money of years 0, 1, 2, ….</param>
/// <param name="SimplePayback">Years.</param>
/// <param name="DiscountedPayback">Years.</param>
/// <param name="NetPresentValue">In the money of the flows.</param>
/// <param name="InternalRate">Per year as a fraction.</param>
/// <param name="YearlyEquivalent">The net present value as equal yearly payments.</param>
public sealed record Appraisal(
    IReadOnlyList<double> Flows, Answer<double> SimplePayback, Answer<double> DiscountedPayback, double NetPresentValue, Answer<double> InternalRate, double YearlyEquivalent);
