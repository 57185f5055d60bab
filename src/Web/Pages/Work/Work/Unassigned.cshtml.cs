using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Programme.Work;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Work;

namespace Xanh.Web.Pages.Work.Work;

/// <summary>The standing agency's list "chưa giao": work nobody was named for.</summary>
[Requires(Permission.DirectWork)]
public sealed class UnassignedModel(WorkQueries work, UnitNameQueries names, AssignUnassigned assign, CurrentActor me) : PageModel
{
    public IReadOnlyList<WorkRow> Rows { get; private set; } = [];

    public UnitNames Units { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    public int Total { get; private set; }

    public Refusal? Refusal { get; private set; }

    [FromQuery(Name = "tim")]
    public string? Search { get; set; }

    [BindProperty(Name = "viec")]
    public Guid EntryId { get; set; }

    [BindProperty(Name = "don-vi")]
    public string? UnitCode { get; set; }

    public async Task OnGetAsync([FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        Units = await names.AllAsync(cancellation);
        var (skip, take) = PageLinks.Window(page);
        var found = await work.ListAsync(
            new WorkFilter { Basis = WorkBasis.Unassigned, Open = true, Search = Search }, WorkOrder.Deadline, skip, take, cancellation: cancellation);
        (Rows, Total) = (found.Rows, found.Total);
        Pages = PageLinks.From(page, Total, n => $"{WorkAddresses.Unassigned}?tim={Uri.EscapeDataString(Search ?? "")}&trang={PageLinks.Word(n)}#ket-qua");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var outcome = await assign.RunAsync(new AssignUnassigned.Request(EntryId, UnitCode ?? "", Reason: null), me.Actor, cancellation);
        if (outcome.Succeeded)
            return LocalRedirect(WorkAddresses.Unassigned + Request.QueryString);
        Refusal = outcome.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await OnGetAsync(null, cancellation);
        return Page();
    }
}
