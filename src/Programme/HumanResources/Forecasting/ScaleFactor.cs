using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>By how much reported figures are raised to stand for all who were asked: all workers by the workers of those who answered.</summary>
/// <param name="Whole">What all who were asked count.</param>
/// <param name="Answered">What those who answered count.</param>
/// <param name="ByWorkers">Whether workers are counted; enterprises where the register does not know the workers.</param>
public sealed record ScaleFactor(long Whole, long Answered, bool ByWorkers)
{
    public decimal Value => (decimal)Whole / Answered;

    /// <returns>Null while nobody has answered: then there is no forecast.</returns>
    public static ScaleFactor? Of(SurveyCoverage coverage) =>
        coverage.Answered == 0 ? null
        : coverage.WorkersAnswered > 0 ? new ScaleFactor(coverage.Workers, coverage.WorkersAnswered, ByWorkers: true)
        : new ScaleFactor(coverage.Addressed, coverage.Answered, ByWorkers: false);

    /// <summary>A reported figure for all who were asked, in whole people.</summary>
    public long Of(long reported) => Rounding.People(reported * Value);
}
