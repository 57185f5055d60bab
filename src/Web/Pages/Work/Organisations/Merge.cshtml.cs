using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Web.Layout;
using Xanh.Web.Units;

namespace Xanh.Web.Pages.Work.Organisations;

[Requires(Permission.KeepUnits)]
public sealed class MergeModel(UnitQueries units, MergeUnits merge, CurrentActor me, TimeProvider time) : UnitPage(me, time)
{
    public IReadOnlyList<UnitSummary> Units { get; private set; } = [];

    /// <summary>What would happen; null until it was asked for.</summary>
    public ReorganisationPlan? Preview { get; private set; }

    /// <summary>Codes of the units that would end.</summary>
    public IReadOnlyList<string> Chosen { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "don-vi")] string? code, CancellationToken cancellation)
    {
        Chosen = code is null ? [] : [code];
        await LoadAsync(cancellation);
    }

    /// <summary>Shows what would happen.</summary>
    public async Task<IActionResult> OnPostPreviewAsync(CancellationToken cancellation)
    {
        var outcome = await merge.PreviewAsync(Read(), Actor, cancellation);
        (Preview, Refusal) = (outcome.Value, outcome.Refusal);
        await LoadAsync(cancellation);
        return Page();
    }

    /// <summary>Back to the form with what was typed.</summary>
    public async Task<IActionResult> OnPostEditAsync(CancellationToken cancellation)
    {
        Read();
        await LoadAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await FinishAsync(await merge.RunAsync(Read(), Actor, cancellation), unit => UnitAddresses.Of(unit.Code), async () =>
        {
            await LoadAsync(cancellation);
            return Page();
        });

    private MergeUnits.Request Read()
    {
        var form = Receive();
        Chosen = form.All("don-vi");
        var into = form.Optional("vao") is { } existing
            ? new NewUnit(existing, "", UnitKind.Other)
            : new NewUnit(form["ma"], form["ten"], form.Kind("loai"), form.Optional("truc-thuoc"));
        return new MergeUnits.Request([.. Chosen.Select(c => (c, form["ban-" + c].Length > 0 ? form.Number("ban-" + c) : (int?)null))], into, form.Day("tu-ngay") ?? Today, form.Optional("can-cu"));
    }

    private async Task LoadAsync(CancellationToken cancellation) => Units = await units.ListAsync(new UnitFilter(InBeing: true), cancellation);
}
