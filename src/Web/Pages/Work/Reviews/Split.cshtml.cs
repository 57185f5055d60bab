using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class SplitModel(ReviewQueries reviews, SplitItem split, CurrentActor me, PageTexts texts) : ItemPage(reviews, me, texts)
{
    public string Parts { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancellation)
    {
        if (!await FindItemAsync(id, number, cancellation) || Item.Kind != SourceMarkKind.Task)
            return NotFound();
        Parts = string.Join('\n', Item.Read<PlanTask>().Text.Split("; ").Select(p => p.Trim()));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number, int version, string? parts, CancellationToken cancellation)
    {
        var outcome = await split.RunAsync(new SplitItem.Request(id, number, version, (parts ?? "").Split('\n')), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.Show(id, outcome.Value[0].Number));
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        Parts = parts ?? "";
        return Page();
    }
}
