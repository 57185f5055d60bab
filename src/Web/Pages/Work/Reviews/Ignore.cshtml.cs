using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class IgnoreModel(ReviewQueries reviews, IgnoreItem ignore, CurrentActor me, PageTexts texts) : ItemPage(reviews, me, texts)
{
    public string? Reason { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken cancellation) =>
        await FindItemAsync(id, number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, int number, int version, string? reason, CancellationToken cancellation)
    {
        var outcome = await ignore.RunAsync(new IgnoreItem.Request(id, number, version, reason), Actor, cancellation);
        if (outcome.Succeeded)
            return await FindItemAsync(id, number, cancellation) ? Redirect(ReviewAddresses.Tab(id, ReviewTabs.WhereRead(Item))) : NotFound();
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        Reason = reason;
        return Page();
    }
}
