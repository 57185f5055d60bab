using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class SourceModel(PlanQueries plans, PlanSourceQueries sources, PageTexts texts) : PlanPage(plans)
{
    private string text = "";
    private IReadOnlyList<SourceMark> marks = [];

    public override PlanTab Tab => PlanTab.Source;

    public IReadOnlyList<SourceFileRow> Files { get; private set; } = [];

    /// <summary>Whose text is shown.</summary>
    public int Version { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, [FromQuery(Name = "phien-ban")] int? version, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation) || version < 1 || version > Plan.CurrentVersion)
            return NotFound();
        Version = version ?? Plan.CurrentVersion;
        text = await sources.TextAsync(Plan.Id, Version, cancellation);
        marks = await sources.MarksAsync(Plan.Id, Version, cancellation);
        Files = await sources.FilesAsync(Plan.Id, Version, cancellation);
        return Page();
    }

    public IReadOnlyList<MarkedPiece> PiecesOf(SourceFileRow file) => MarkedText.Cut(text, marks, file.Start, file.End);

    /// <summary>"Nhiệm vụ 3", or for a fact of the document its field.</summary>
    public string LabelOf(SourceMark mark) => mark.Kind == SourceMarkKind.Fact
        ? texts["fact." + mark.Name]
        : texts["mark." + mark.Kind] + " " + texts.Number(mark.Ordinal);

    /// <summary>"NV 3".</summary>
    public string ShortOf(SourceMark mark) => mark.Kind == SourceMarkKind.Fact
        ? texts["fact." + mark.Name]
        : texts["mark-short." + mark.Kind] + "\u00A0" + texts.Number(mark.Ordinal);
}
