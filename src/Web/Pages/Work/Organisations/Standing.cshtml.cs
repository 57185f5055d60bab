using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class StandingModel(UnitQueries units, NameStandingAgency name, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    /// <summary>The standing agency of now; null when none is named.</summary>
    public UnitSummary? Now { get; private set; }

    /// <summary>Units that may follow it: those of the province, not the communes.</summary>
    public IReadOnlyList<UnitSummary> Units { get; private set; } = [];

    /// <summary>The unit from whose page one came.</summary>
    public string? Asked { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "don-vi")] string? code, CancellationToken cancellation)
    {
        Asked = code;
        var all = await units.ListAsync(new UnitFilter(InBeing: true), cancellation);
        Now = all.FirstOrDefault(u => u.IsStanding);
        Units = [.. all.Where(u => !u.IsStanding && !u.Kind.IsCommunal())];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var form = Receive();
        var outcome = await name.RunAsync(new NameStandingAgency.Request(form["don-vi"], form.Optional("can-cu")), Actor, cancellation);
        return await FinishAsync(outcome, unit => UnitAddresses.Of(unit.Code), async () =>
        {
            await OnGetAsync(null, cancellation);
            return Page();
        });
    }
}
