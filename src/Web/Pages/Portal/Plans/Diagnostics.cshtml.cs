using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Texts;
using Xanh.Programme.Plans;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class DiagnosticsModel(PlanQueries plans, PlanSourceQueries sources, PageTexts texts) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Diagnostics;

    public IReadOnlyList<(PlanDiagnostic Note, string Message, IReadOnlyList<MarkedPiece> Quote)> Notes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        var text = await sources.TextAsync(Plan.Id, Plan.CurrentVersion, cancellation);
        Notes = [.. (await Plans.DiagnosticsAsync(Plan.Id, cancellation)).Select(d => (d, MessageOf(d), QuoteOf(d, text)))];
        return Page();
    }

    private string MessageOf(PlanDiagnostic diagnostic) =>
        new Diagnostic(diagnostic.Severity, diagnostic.Code, [.. diagnostic.Arguments]).Message(texts.Culture);

    private static IReadOnlyList<MarkedPiece> QuoteOf(PlanDiagnostic diagnostic, string text)
    {
        if (diagnostic is not { Start: { } start, End: { } end })
            return [];
        var (from, to) = MarkedText.Around(text, start, end, lines: 0);
        return MarkedText.Cut(text, [new SourceMark(SourceMarkKind.Fact, 0, start, end)], from, to);
    }
}
