namespace Xanh.Programme.Classification;

/// <summary>How far the review of a year is in one commune or group.</summary>
/// <param name="Code">Of the commune or group; empty where it is not known.</param>
public sealed record CampaignProgress(string Code, int All, int Confirmed, int Corrected, int NotEnvironmental)
{
    public int Reviewed => Confirmed + Corrected + NotEnvironmental;

    public int Waiting => All - Reviewed;
}
