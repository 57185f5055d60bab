using Xanh.Documents.Lexicon;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Extraction;

/// <summary>Outline, then every extractor in turn.</summary>
internal static class PlanExtraction
{
    // Order matters: later extractors read what earlier ones found.
    private static readonly IExtractor[] Extractors =
    [
        new Kinds.KindExtractor(),
        new Facts.FactsExtractor(),
        new LegalBases.LegalBasisExtractor(),
        new Recipients.RecipientExtractor(),
        new Signature.SignerExtractor(),
        new Funding.FundingExtractor(),
        new Amendments.AmendmentExtractor(),
        new Tasks.TaskExtractor(),
        new Targets.TargetExtractor(),
        new Reporting.ReportingExtractor(),
        new Kinds.RefusalExtractor(), // stays last: takes back what was read from a paper that is no plan
    ];

    public static PlanReading Run(SourceText source, WordLists lexicon, IEnumerable<Diagnostic> readDiagnostics)
    {
        var outline = OutlineBuilder.Build(source, lexicon);
        var draft = new PlanDraft(lexicon);
        draft.Diagnostics.AddRange(readDiagnostics);
        foreach (var extractor in Extractors)
            extractor.Extract(outline, draft);
        return new PlanReading
        {
            Kind = draft.Kind,
            Source = source,
            Facts = draft.Facts,
            LegalBases = draft.LegalBases,
            Tasks = draft.Tasks,
            Targets = draft.Targets,
            FundingSources = draft.FundingSources,
            ReportingDuties = draft.ReportingDuties,
            Amendments = draft.Amendments,
            Recipients = draft.Recipients,
            Signer = draft.Signer,
            Diagnostics = draft.Diagnostics,
        };
    }
}
