using Xanh.Documents.Outline;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Kinds;

/// <summary>Runs last: what was read as tasks, targets and duties from a paper that is no plan is taken back, and said so.</summary>
internal sealed class RefusalExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        if (draft.Kind != PlanKind.NotAPlan)
            return;
        draft.Tasks.Clear();
        draft.Targets.Clear();
        draft.ReportingDuties.Clear();
        draft.FundingSources.Clear();
        draft.Amendments.Clear();
        draft.Diagnostics.Add(draft.Facts.Type is { } type
            ? new Diagnostic(DiagnosticSeverity.Warning, "not-a-plan-type", type)
            : new Diagnostic(DiagnosticSeverity.Warning, "not-a-plan"));
    }
}
