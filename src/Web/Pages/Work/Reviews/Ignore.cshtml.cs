using System.Globalization;
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

    /// <summary>The common reason that was chosen.</summary>
    public string? Common { get; private set; }

    /// <summary>The list the person came from: its tab and order.</summary>
    public string? Back { get; private set; }

    /// <summary>The item there to go on with.</summary>
    public int? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, [FromQuery(Name = "tiep")] int? next, CancellationToken cancellation)
    {
        (Back, Next) = (ReviewView.From(Request.Query) is { Tab: not null } view ? (view with { Item = null }).ToQueryString() : null, next);
        return await FindItemAsync(id, number, cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(
        Guid id, int number, int version, string? reason, string? common, [FromForm(Name = "phan")] string? back, [FromForm(Name = "tiep")] int? next, CancellationToken cancellation)
    {
        (Reason, Common, Back, Next) = (reason, common, back, next);
        var outcome = await ignore.RunAsync(new IgnoreItem.Request(id, number, version, string.IsNullOrWhiteSpace(reason) ? common : reason), Actor, cancellation);
        if (!await FindItemAsync(id, number, cancellation))
            return NotFound();
        if (outcome.Succeeded)
            return Redirect(PlaceAfter(id, number));
        Refuse(outcome.Refusal);
        return Page();
    }

    // To the neighbour in the list one came from; without one to the item's own list.
    private string PlaceAfter(Guid id, int number)
    {
        if (Next is not { } next || Back is null || !Back.StartsWith('?'))
            return ReviewAddresses.Tab(id, ReviewTabs.WhereRead(Item));
        var list = Back.Length > 1 ? Back + "&" : "?";
        return string.Create(CultureInfo.InvariantCulture, $"{ReviewAddresses.Of(id)}{list}muc={next}&bo-qua={number}#muc-{next}");
    }
}
