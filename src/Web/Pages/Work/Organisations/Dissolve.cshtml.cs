using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class DissolveModel(UnitQueries units, DissolveUnit dissolve, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    /// <summary>The choice that nobody takes over.</summary>
    public const string Nobody = "khong-co";

    /// <summary>What would happen; null until it was asked for.</summary>
    public ReorganisationPlan? Preview { get; private set; }

    public OrganisationUnit Unit { get; private set; } = null!;

    public IReadOnlyList<UnitSummary> Heirs { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellation)
    {
        if (await units.FindAsync(code, cancellation) is not { } found)
            return NotFound();
        Unit = found.Unit;
        Heirs = [.. (await units.ListAsync(new UnitFilter(InBeing: true), cancellation)).Where(u => u.Code != code)];
        return Page();
    }

    /// <summary>Shows what would happen.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(string code, CancellationToken cancellation)
    {
        var outcome = await dissolve.PreviewAsync(Read(code), Actor, cancellation);
        (Preview, Refusal) = (outcome.Value, outcome.Refusal);
        return await OnGetAsync(code, cancellation);
    }

    /// <summary>Back to the form with what was typed.</summary>
    public Task<IActionResult> OnPostEditAsync(string code, CancellationToken cancellation)
    {
        Receive();
        return OnGetAsync(code, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellation) =>
        await FinishAsync(await dissolve.RunAsync(Read(code), Actor, cancellation), unit => UnitAddresses.Of(unit.Code), () => OnGetAsync(code, cancellation));

    private DissolveUnit.Request Read(string code)
    {
        var form = Receive();
        var heir = form.Optional("tiep-nhan");
        var nobody = string.Equals(heir, Nobody, StringComparison.Ordinal);
        return new DissolveUnit.Request(code, form.Number("ban"), form.Day("tu-ngay") ?? Today, form["ly-do"], nobody ? null : heir, nobody);
    }
}
