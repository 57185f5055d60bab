namespace Xanh.Programme.Classification;

/// <summary>What a review of an enterprise came to.</summary>
public enum CampaignOutcome
{
    /// <summary>Not reviewed yet.</summary>
    Waiting,

    /// <summary>What the registers say is right.</summary>
    Confirmed,

    /// <summary>The registers were put right.</summary>
    Corrected,

    NotEnvironmental,
}
