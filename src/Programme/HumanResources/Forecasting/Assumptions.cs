namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>What a forecast takes for granted; shown beside it, and changed by who knows better.</summary>
/// <param name="ReplacementRate">Percent of the jobs that become vacant each year.</param>
/// <param name="StayingShare">Percent of the graduates that take up work in the province.</param>
public sealed record Assumptions(decimal ReplacementRate, decimal StayingShare);
