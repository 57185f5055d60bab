using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Web.Difficulties;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Difficulties;

/// <summary>The board of difficulties: of all units for who oversees them, else those that concern the reader's unit.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(DifficultyQueries difficulties, UnitNameQueries names, CurrentActor me) : PageModel
{
    public DifficultyQuery Query { get; private set; } = null!;

    public UnitNames Units { get; private set; } = null!;

    public DifficultyCounts Counts { get; private set; } = DifficultyCounts.None;

    public DifficultyPage Found { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>The reader's unit of today; null for who has none.</summary>
    public string? Own { get; private set; }

    public bool SeesAll => me.May(Permission.OverseeUnits);

    public bool MayRaise => me.May(Permission.ReportWork) || me.May(Permission.DirectWork);

    public DateOnly Today => difficulties.Today;

    public async Task OnGetAsync([FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Query = DifficultyQuery.From(Request.Query);
        Units = await names.AllAsync(cancellation);
        Own = me.Actor.UnitCode is { } code ? Units.HeirOf(code) : null;
        var seen = DifficultyReach.Of(me, Units);
        Counts = await difficulties.CountAsync(seen, cancellation);
        var (skip, take) = PageLinks.Window(page);
        Found = await difficulties.ListAsync(Query.Filter with { SeenBy = seen.SeenBy }, skip, take, cancellation);
        Pages = PageLinks.From(page, Found.Total, n => DifficultyAddresses.Board + Query.ToQueryString(("trang", PageLinks.Word(n))) + "#ket-qua");
    }
}
