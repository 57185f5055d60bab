namespace Xanh.Programme.HumanResources.Forecasting;

/// <summary>Demand and supply of one occupation so many years on. Every part is a whole number of people.</summary>
/// <param name="Years">1, 3 or 5.</param>
/// <param name="NeedReported">More people needed, as answered.</param>
/// <param name="Jobs">People at work now, for all who were asked.</param>
/// <param name="Need">More people needed, for all who were asked.</param>
/// <param name="Replacement">People who take the place of those who leave in these years.</param>
/// <param name="Trained">Graduates of these years that stay.</param>
public sealed record HorizonForecast(int Years, long NeedReported, long Jobs, long Need, long Replacement, long Trained)
{
    /// <summary>People at work now, and more, and those in the place of others.</summary>
    public long Demand => Jobs + Need + Replacement;

    /// <summary>People at work now, and those who come from training.</summary>
    public long Supply => Jobs + Trained;

    /// <summary>People missing; below zero when more are trained than needed.</summary>
    public long Gap => Demand - Supply;
}
