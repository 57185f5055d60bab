using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class CreateModel(UnitQueries units, CreateUnit create, ResolveAgency resolve, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public IReadOnlyList<UnitSummary> Parents { get; private set; } = [];

    /// <summary>The name as a plan prints it, when a review asks for the unit.</summary>
    [FromQuery(Name = "ten")]
    public string? PrintedName { get; set; }

    /// <summary>The review that asks.</summary>
    [FromQuery(Name = "ra-soat")]
    public Guid? Review { get; set; }

    public string Address => Review is { } review && PrintedName is { } name ? UnitAddresses.CreateFor(name, review) : UnitAddresses.Create;

    public UnitKind LikelyKind => PrintedName is { } name && UnitKinds.Guess(name) is not UnitKind.Other and var kind ? kind : UnitKind.Department;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Parents = [.. (await units.ListAsync(new UnitFilter(InBeing: true), cancellation)).Where(u => !u.Kind.IsCommunal())];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = Receive();
        var outcome = await create.RunAsync(
            new CreateUnit.Request(form["ma"], form["ten"], form.Kind("loai"), form.Optional("truc-thuoc"), form.Day("tu-ngay"), form.Lines("ten-khac")), Actor, cancellation);
        if (outcome.Succeeded && Review is { } review && PrintedName is { } name && Actor.May(Permission.ReviewPlans))
        {
            // Should the review have ended meanwhile, its page says so.
            await resolve.RunAsync(new ResolveAgency.Request(review, name, outcome.Value.Code, GroupCode: null, Remember: false), Actor, cancellation);
            return LocalRedirect(ReviewAddresses.Agencies(review));
        }
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), async () =>
        {
            await OnGetAsync(cancellation);
            return Page();
        });
    }
}
