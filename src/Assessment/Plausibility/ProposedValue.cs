using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>A value that may have been meant, for a person to accept or not.</summary>
public sealed record ProposedValue(double Value, Words Why);
