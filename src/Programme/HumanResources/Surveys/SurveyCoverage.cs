namespace Xanh.Programme.HumanResources.Surveys;

/// <summary>How much of whom was asked has answered. What has not is always told beside the figures.</summary>
/// <param name="Workers">Workers of all who were asked, where the register knows them.</param>
/// <param name="WorkersAnswered">Workers of those who answered, as the register knows them.</param>
public sealed record SurveyCoverage(int Addressed, int Answered, long Workers, long WorkersAnswered)
{
    public static SurveyCoverage None { get; } = new(0, 0, 0, 0);

    public int Silent => Addressed - Answered;

    /// <summary>Answered of addressed, from 0 to 1.</summary>
    public double Share => Addressed == 0 ? 0 : (double)Answered / Addressed;

    /// <summary>Workers covered, from 0 to 1; null where the register knows none.</summary>
    public double? ShareOfWorkers => Workers == 0 ? null : (double)WorkersAnswered / Workers;
}
