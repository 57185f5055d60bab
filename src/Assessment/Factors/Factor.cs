using Xanh.Assessment.Calculation;
using Xanh.Assessment.Quantities;

namespace Xanh.Assessment.Factors;

/// <summary>A figure of a law, a ministry or a standard, with the days it holds. Immutable; a new figure is a new factor.</summary>
/// <param name="Item">As <c>electricity</c>, <c>diesel</c>, <c>beer_20_100</c>.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="From">First day it holds.</param>
/// <param name="To">Last day; null while it holds.</param>
public sealed record Factor(FactorPurpose Purpose, string Item, double Value, string Unit, DateOnly From, DateOnly? To, string Source, Confidence Confidence, string Note = "")
{
    public Quantity Quantity => Quantity.Of(Value, Unit);

    public bool Holds(DateOnly day) => From <= day && (To is not { } to || day <= to);

    /// <summary>As it is frozen into a result.</summary>
    public UsedFactor Frozen => new($"{Purpose}: {Item}", Value, Unit, From.Year, Source);
}
