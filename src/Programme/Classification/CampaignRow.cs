namespace Xanh.Programme.Classification;

/// <summary>An enterprise in the review of a year.</summary>
/// <param name="Commune">Code.</param>
/// <param name="By">Account of who reviewed it.</param>
public sealed record CampaignRow(
    Guid EnterpriseId, string Name, string Commune, string Kind, string Group, CampaignOutcome Earlier, CampaignOutcome Outcome, string Note, DateTimeOffset? At, Guid? By, int Version);
