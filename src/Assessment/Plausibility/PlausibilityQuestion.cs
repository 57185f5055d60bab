using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Plausibility;

/// <summary>Something that may be wrong in what was given: somebody has to answer. Nothing is changed by asking.</summary>
/// <param name="Code">Stable, for programs: <c>unit-times-1000</c>, <c>meter-reset</c>.</param>
/// <param name="Key">What it is about: a series, a month, an input.</param>
/// <param name="Proposals">What it might have been meant to be; may be empty.</param>
public sealed record PlausibilityQuestion(string Code, string Key, Words Message, IReadOnlyList<ProposedValue> Proposals)
{
    internal static PlausibilityQuestion Of(string code, string key, FormattableString vietnamese, FormattableString english, params ProposedValue[] proposals) =>
        new(code, key, new Words(FormattableString.Invariant(vietnamese), FormattableString.Invariant(english)), proposals);
}
