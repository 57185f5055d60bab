namespace Xanh.Programme.Training;

/// <summary>Which responsible officials have been trained by the end of a year.</summary>
/// <param name="Officials">By unit and name.</param>
public sealed record TrainingCoverage(int Year, IReadOnlyList<ResponsibleOfficial> Officials)
{
    public int Trained => Officials.Count(o => o.TrainedOn is not null);

    /// <summary>Those whose latest training was in the year.</summary>
    public int TrainedThatYear => Officials.Count(o => o.TrainedOn?.Year == Year);

    /// <summary>0–1; null when nobody answers for anything.</summary>
    public double? Share => Officials.Count == 0 ? null : (double)Trained / Officials.Count;
}
