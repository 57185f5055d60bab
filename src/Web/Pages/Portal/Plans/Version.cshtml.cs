using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

/// <summary>A plan as it was in one version: also what was dropped since, in the wording it then had.</summary>
public sealed class VersionModel(PlanQueries plans, PlanVersionQueries versions, PageTexts texts) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Versions;

    public PlanVersionRow Row { get; private set; } = null!;

    public IReadOnlyList<IGrouping<SourceMarkKind, ComparedItem>> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, int number, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation)
            || (await versions.ListAsync(Plan.Id, cancellation)).FirstOrDefault(v => v.Number == number) is not { } row
            || await versions.ItemsAsync(Plan.Id, number, texts.Culture, cancellation) is not { } items)
            return NotFound();
        Row = row;
        var order = ComparedItems.Kinds.ToList();
        Groups = [.. items.OrderBy(i => i.Ordinal).GroupBy(i => i.Kind).OrderBy(g => order.IndexOf(g.Key))];
        return Page();
    }

    public string TitleOf(ComparedItem item) => item.Field(ComparedField.Text) ?? item.Text;

    /// <summary>"Chủ trì: Sở Công Thương" and the like.</summary>
    public IEnumerable<string> NotesOf(ComparedItem item) => item.Fields
        .Where(f => f.Name != ComparedField.Text && !string.IsNullOrWhiteSpace(f.Value) && item.Kind is SourceMarkKind.Task or SourceMarkKind.Target or SourceMarkKind.ReportingDuty)
        .Select(f => ProgrammeTexts.Table.Format("field." + f.Name, texts.Culture) + ": " + f.Value);
}
