using Xanh.Documents.Lexicon;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Text;

namespace Xanh.Documents.Extraction;

/// <summary>What the extractors have found so far. Extractors run in the order of <see cref="PlanReader"/>; a later one may read what an earlier one found.</summary>
internal sealed class PlanDraft(WordLists lexicon)
{
    public WordLists Lexicon { get; } = lexicon;

    public PlanKind Kind { get; set; } = PlanKind.Plan;

    public PlanFacts Facts { get; set; } = PlanFacts.None;

    public List<LegalBasis> LegalBases { get; } = [];

    public List<PlanTask> Tasks { get; } = [];

    public List<PlanTarget> Targets { get; } = [];

    public List<FundingSource> FundingSources { get; } = [];

    public List<ReportingDuty> ReportingDuties { get; } = [];

    public List<Amendment> Amendments { get; } = [];

    public List<Recipient> Recipients { get; } = [];

    public Signer? Signer { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Evidence for a stretch of a block's text.</summary>
    public static Evidence Evidence(TracedText text, OutlineItem item, double confidence, string rule) =>
        new(text.Span, confidence * item.Block.Confidence, rule) { Page = item.Block.Page };
}
