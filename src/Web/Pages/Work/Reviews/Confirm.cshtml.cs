using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class ConfirmModel(ReviewQueries reviews, ConfirmReview confirm, ChoosePurpose choose, CurrentActor me, PageTexts texts)
    : ReviewPage(reviews, me, texts)
{
    public IReadOnlyList<ReviewCheck> Checks { get; private set; } = [];

    /// <summary>What would be opened; null while that cannot be told.</summary>
    public WorkAhead? Work { get; private set; }

    public IReadOnlyList<(Guid Id, string Name)> Plans { get; private set; } = [];

    public IReadOnlyCollection<string> Seen { get; private set; } = [];

    /// <summary>What will stand in the plan: kind and count.</summary>
    public IReadOnlyList<(string Key, int Count)> Counts { get; private set; } = [];

    public bool Blocked => Checks.Any(c => c.Weight == CheckWeight.Blocks);

    /// <summary>Slug of the plan that holds the same document, when that is why it was refused.</summary>
    public string? There { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, int version, IReadOnlyList<string> seen, CancellationToken cancellation)
    {
        var outcome = await confirm.RunAsync(new ConfirmReview.Request(id, version, seen), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(outcome.Value switch
            {
                { ByAnother: true } => ReviewAddresses.Of(id),
                { WorkOpened: false } => ReviewAddresses.Of(id) + "?viec=chua-mo",
                _ => WorkAddresses.Confirmed(outcome.Value.Slug),
            });
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Seen = seen;
        There = outcome.Refusal is { Code: "already-a-plan", Arguments: [_, var slug] } ? slug : null;
        Refuse(outcome.Refusal);
        return await ShowAsync(cancellation);
    }

    /// <summary>The purpose chosen here, when somebody else chose another meanwhile.</summary>
    public (string Theirs, string Mine)? Conflict { get; private set; }

    /// <summary>The plan chosen in the form of the purpose; empty for a plan of its own.</summary>
    public string Purpose { get; private set; } = "";

    public async Task<IActionResult> OnPostPurposeAsync(Guid id, string? amends, string? seenPurpose, CancellationToken cancellation)
    {
        var outcome = await choose.RunAsync(new ChoosePurpose.Request(id, Guid.TryParse(amends, out var plan) ? plan : null, seenPurpose), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.Confirm(id));
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        var page = await ShowAsync(cancellation);
        if (string.Equals(outcome.Refusal.Code, "changed-meanwhile", StringComparison.Ordinal))
        {
            Conflict = (PurposeName(Review.AmendsPlanId), PurposeName(plan == default ? null : plan));
            Purpose = amends ?? "";
        }
        return page;
    }

    private string PurposeName(Guid? amends) => amends is { } id
        ? Texts["review.purpose-amends", Plans.FirstOrDefault(p => p.Id == id).Name ?? "–"]
        : Texts["review.purpose-new"];

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.State != ReviewState.Open)
            return Redirect(ReviewAddresses.Of(Id));
        (Checks, Work) = await Reviews.BeforeConfirmingAsync(Id, cancellation);
        Plans = await Reviews.PlansAsync(cancellation);
        Purpose = Review.AmendsPlanId?.ToString() ?? "";
        await FindStepsAsync(cancellation);
        var rows = await Reviews.RowsAsync(Id, cancellation);
        Counts =
        [
            .. Enum.GetValues<SourceMarkKind>().Where(k => k != SourceMarkKind.Fact)
                .Select(kind => ("mark." + kind, rows.Count(r => r.Kind == kind && r.Counts))).Where(c => c.Item2 > 0),
            ("review.decision.Ignored", rows.Count(r => r.Decision == ReviewDecision.Ignored)),
            ("review.decision.Merged", rows.Count(r => r.Decision == ReviewDecision.Merged)),
        ];
        return Page();
    }
}
