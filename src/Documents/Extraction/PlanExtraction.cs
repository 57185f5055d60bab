using Xanh.Documents.Lexicon;
using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Extraction;

/// <summary>Outline, then the extractors: first the facts, then the others side by side.</summary>
internal static class PlanExtraction
{
    // What everything else builds on.
    private static readonly IExtractor[] First = [new Kinds.KindExtractor(), new Facts.FactsExtractor()];

    // Each reads the outline, the kind and the facts, and fills its own list only: they run side by side.
    private static readonly IExtractor[] SideBySide =
    [
        new Tasks.TaskExtractor(),
        new Targets.TargetExtractor(),
        new Reporting.ReportingExtractor(),
        new LegalBases.LegalBasisExtractor(),
        new Recipients.RecipientExtractor(),
        new Signature.SignerExtractor(),
        new Funding.FundingExtractor(),
        new Amendments.AmendmentExtractor(),
    ];

    // Takes back what was read from a paper that is no plan.
    private static readonly IExtractor[] Last = [new Kinds.RefusalExtractor()];

    /// <summary>Makes ready what of the word lists nearly every plan needs; may run while the files are still being read.</summary>
    public static void Prepare(WordLists lexicon)
    {
        PartyWords.Of(lexicon);
        HeadingKinds.Of(lexicon);
        Kinds.DocumentTypes.Of(lexicon);
        Facts.Territories.Of(lexicon);
        Targets.QuantityReader.Of(lexicon);
        Tasks.RoleWords.Of(lexicon);
        Times.PlanNouns.Of(lexicon);
    }

    public static async Task<PlanReading> RunAsync(SourceText source, WordLists lexicon, IEnumerable<Diagnostic> readDiagnostics)
    {
        var outline = OutlineBuilder.Build(source, lexicon);
        var draft = new PlanDraft(lexicon);
        draft.Diagnostics.AddRange(readDiagnostics);
        foreach (var extractor in First)
            extractor.Extract(outline, draft);
        await Task.WhenAll(SideBySide.Select(extractor => Task.Run(() => extractor.Extract(outline, draft))));
        foreach (var extractor in Last)
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
