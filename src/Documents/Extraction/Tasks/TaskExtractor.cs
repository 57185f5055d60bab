using Xanh.Documents.Outline;
using Xanh.Documents.Parties;
using Xanh.Documents.Plan;

namespace Xanh.Documents.Extraction.Tasks;

/// <summary>Finds the work a plan gives: bullets of solutions, assignments to agencies, rows of tables, clauses of prose.</summary>
internal sealed class TaskExtractor : IExtractor
{
    public void Extract(PlanOutline outline, PlanDraft draft)
    {
        var parties = PartyReader.Of(draft.Lexicon);
        var sink = new TaskSink(draft, new Roles(parties));
        var sections = new SectionTasks(sink, parties, new TableTasks(sink, parties));
        foreach (var part in outline.Parts.Where(p => p.Kind != PartKind.Cover))
        {
            var prefix = part.Kind == PartKind.Annex ? AnnexPath(part) : "";
            foreach (var section in part.Sections)
                sections.Walk(section, prefix, part.Kind);
        }
        draft.Tasks.AddRange(sink.Tasks.OrderBy(t => t.Evidence.Span.Start));
    }

    private static string AnnexPath(Part part) => part.Label is { } label ? "annex-" + label : "annex";
}
