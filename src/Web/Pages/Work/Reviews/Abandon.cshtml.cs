using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class AbandonModel(ReviewQueries reviews, AbandonReview abandon, CurrentActor me, PageTexts texts) : ReviewPage(reviews, me, texts)
{
    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await FindAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, string? reason, CancellationToken cancellation)
    {
        var outcome = await abandon.RunAsync(new AbandonReview.Request(id, reason), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.All);
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        Reason = reason;
        return Page();
    }
}
