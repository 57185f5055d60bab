using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Factors;

/// <summary>A total with the factors it was made with: it does not change when the table does. Immutable.</summary>
/// <param name="Total">TOE, energy or mass of CO2, as asked for.</param>
/// <param name="Parts">What each carrier adds, in the order given.</param>
/// <param name="Factors">Every factor used, frozen.</param>
public sealed record FrozenTotal(Quantity Total, IReadOnlyList<KeyValuePair<string, Quantity>> Parts, IReadOnlyList<UsedFactor> Factors);
