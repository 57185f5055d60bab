using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class MergeModel(ReviewQueries reviews, MergeItems merge, CurrentActor me, PageTexts texts) : ItemPage(reviews, me, texts)
{
    private const int Most = 100;

    public IReadOnlyList<ReviewItem> Candidates { get; private set; } = [];

    /// <summary>More items match than are shown.</summary>
    public bool IsCut => Candidates.Count == Most;

    public string? Search { get; private set; }

    /// <summary>Numbers that were ticked when the merger was refused.</summary>
    public IReadOnlyList<int> Ticked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, int number, [FromQuery(Name = "tim")] string? search, CancellationToken cancellation)
    {
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        await ShowAsync(search, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number, int version, IReadOnlyList<string> others, int? time, CancellationToken cancellation)
    {
        var outcome = await merge.RunAsync(new MergeItems.Request(id, (number, version), ItemKeys.Parse(others), time), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.Show(id, number));
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        Ticked = [.. ItemKeys.Parse(others).Select(o => o.Number)];
        await ShowAsync(null, cancellation);
        Times = string.Equals(outcome.Refusal.Code, "merge-times", StringComparison.Ordinal) ? MergedTimes.Of([Item, .. Candidates.Where(c => Ticked.Contains(c.Number))]) : [];
        return Page();
    }

    /// <summary>The times to choose from, where the ticked items print different ones.</summary>
    public IReadOnlyList<(ReviewItem Item, TimeFrame Time)> Times { get; private set; } = [];

    private async Task ShowAsync(string? search, CancellationToken cancellation)
    {
        Search = search;
        Candidates = await Reviews.MergeCandidatesAsync(Id, Item, search, Most, cancellation);
    }
}
