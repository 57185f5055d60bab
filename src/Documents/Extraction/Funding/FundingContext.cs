namespace Xanh.Documents.Extraction.Funding;

/// <summary>Where a source of money may be named.</summary>
internal enum FundingContext
{
    /// <summary>In a text about funding: every source counts.</summary>
    Section,

    /// <summary>In running text: only what money is said to come from.</summary>
    Prose,
}
