using System.Globalization;
using Xanh.Programme.Registers;

namespace Xanh.Programme.Classification;

/// <summary>Outcomes of reviews as rules and pages name them.</summary>
public static class CampaignOutcomes
{
    public static ChoiceList List { get; } = ChoiceList.Named("campaign-outcome", "confirmed", "corrected", "not-environmental");

    /// <summary>Empty for who waits.</summary>
    public static string CodeOf(CampaignOutcome outcome) => outcome switch
    {
        CampaignOutcome.Confirmed => "confirmed",
        CampaignOutcome.Corrected => "corrected",
        CampaignOutcome.NotEnvironmental => "not-environmental",
        _ => "",
    };

    /// <returns>Null for a code that is none.</returns>
    public static CampaignOutcome? Find(string? code) => code switch
    {
        "confirmed" => CampaignOutcome.Confirmed,
        "corrected" => CampaignOutcome.Corrected,
        "not-environmental" => CampaignOutcome.NotEnvironmental,
        _ => null,
    };

    public static string NameOf(CampaignOutcome outcome, CultureInfo culture) => Shared.ProgrammeTexts.Table.Format("campaign-outcome." + outcome, culture);
}
