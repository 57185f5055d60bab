using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Difficulties;
using Xanh.Programme.Work;
using Xanh.Web.Difficulties;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Difficulties;

/// <summary>How long open difficulties have been waiting, by who is to answer and by kind.</summary>
[Requires(Permission.SeeWork)]
public sealed class AgesModel(DifficultyQueries difficulties, UnitNameQueries names, CurrentActor me) : PageModel
{
    public UnitNames Units { get; private set; } = null!;

    public IReadOnlyList<AgeRow> ByAddressee { get; private set; } = [];

    public IReadOnlyList<AgeRow> ByKind { get; private set; } = [];

    public DateOnly Today => difficulties.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Units = await names.AllAsync(cancellation);
        (ByAddressee, ByKind) = await difficulties.AgesAsync(DifficultyReach.Of(me, Units), cancellation);
    }
}
