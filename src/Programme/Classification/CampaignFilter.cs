namespace Xanh.Programme.Classification;

/// <summary>What the enterprises of a year's review are narrowed to; null does not narrow.</summary>
public sealed record CampaignFilter(string? Search = null, CampaignOutcome? Outcome = null, string? Commune = null, string? Group = null)
{
    public bool IsNone => this == new CampaignFilter();
}
