namespace Xanh.Assessment.Uncertainty;

/// <summary>What is computed from one draw of all inputs; NaN when it does not exist for them (no payback, no IRR).</summary>
/// <param name="values">One for each input, in their order.</param>
public delegate double Model(ReadOnlySpan<double> values);
