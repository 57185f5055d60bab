using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
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

    /// <summary>What was chosen in a proposal that was refused, by item.</summary>
    public IReadOnlyCollection<int>? Chosen { get; private set; }

    /// <summary>The item whose words were to stay, and the one whose time, in a proposal that was refused.</summary>
    public (int? Into, int? Time) Kept { get; private set; }

    /// <param name="into">The item whose words stay; the first of the chosen when it is not among them.</param>
    /// <param name="chosen">The items that are one work.</param>
    /// <param name="time">The item whose time holds.</param>
    /// <param name="next">The proposal to go on with.</param>
    public async Task<IActionResult> OnPostMergeAsync(Guid id, string? into, IReadOnlyList<string> chosen, int? time, int? next, CancellationToken cancellation)
    {
        var keys = ItemKeys.Parse(chosen);
        var target = keys.Where(k => ItemKeys.Parse([into ?? ""]) is [var named] && k.Number == named.Number).Concat(keys).FirstOrDefault();
        (Chosen, Kept) = ([.. keys.Select(k => k.Number)], (target.Number, time));
        var outcome = keys.Count < 2
            ? new Refusal("merge-two")
            : await merge.RunAsync(new MergeItems.Request(id, target, keys, time), Actor, cancellation);
        return await AfterAsync(id, outcome.Refusal, next, cancellation);
    }

    public async Task<IActionResult> OnPostRejectAsync(Guid id, IReadOnlyList<string> chosen, int? next, CancellationToken cancellation)
    {
        var numbers = ItemKeys.Parse(chosen).Select(k => k.Number).ToList();
        Chosen = numbers;
        var refusal = numbers.Count < 2 ? new Refusal("merge-two") : (await reject.RunAsync(new RejectSameWork.Request(id, numbers), Actor, cancellation)).Refusal;
        return await AfterAsync(id, refusal, next, cancellation);
    }

    private async Task<IActionResult> AfterAsync(Guid id, Refusal? refusal, int? next, CancellationToken cancellation)
    {
        if (refusal is null)
            return Redirect(ReviewAddresses.SameWork(id) + (next is { } number ? string.Create(CultureInfo.InvariantCulture, $"#de-xuat-{number}") : ""));
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
