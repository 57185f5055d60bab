using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class SameWorkModel(ReviewQueries reviews, MergeItems merge, RejectSameWork reject, CurrentActor me, PageTexts texts)
    : ReviewPage(reviews, me, texts)
{
    /// <summary>So many are shown at once; the next come up when these are decided.</summary>
    private const int Most = 20;

    public int Total { get; private set; }

    public IReadOnlyList<(SameWorkProposal Proposal, IReadOnlyList<ReviewItem> Items)> Proposals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();

    public async Task<IActionResult> OnPostMergeAsync(Guid id, string into, IReadOnlyList<string> others, CancellationToken cancellation)
    {
        if (ItemKeys.Parse([into]) is not [var target])
            return BadRequest();
        var outcome = await merge.RunAsync(new MergeItems.Request(id, target, ItemKeys.Parse(others)), Actor, cancellation);
        return await AfterAsync(id, outcome.Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostRejectAsync(Guid id, IReadOnlyList<int> numbers, CancellationToken cancellation) =>
        await AfterAsync(id, (await reject.RunAsync(new RejectSameWork.Request(id, numbers), Actor, cancellation)).Refusal, cancellation);

    private async Task<IActionResult> AfterAsync(Guid id, Programme.Shared.Refusal? refusal, CancellationToken cancellation)
    {
        if (refusal is null)
            return Redirect(ReviewAddresses.SameWork(id));
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(refusal);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.State != ReviewState.Open)
            return Redirect(ReviewAddresses.Of(Id));
        await FindStepsAsync(cancellation);
        var all = await Reviews.SameWorkAsync(Id, cancellation);
        Total = all.Count;
        var shown = all.Take(Most).ToList();
        var items = await Reviews.ItemsAsync(Id, [.. shown.SelectMany(p => p.Numbers)], cancellation);
        Proposals = shown.ConvertAll(p => (p, (IReadOnlyList<ReviewItem>)[.. p.Numbers.Select(n => items[n])]));
        return Page();
    }
}
