using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Plans;
using Xanh.Programme.Reporting;
using Xanh.Web.Layout;
using Xanh.Web.Reporting;

namespace Xanh.Web.Pages.Work.Reporting;

/// <summary>Makes questions of the targets of a plan.</summary>
[Requires(Permission.KeepPeriods)]
public sealed class TargetsModel(PeriodQueries periods, PlanQueries plans, PlannedTargetQueries targets, UnitQueries units, AskTargets ask, CurrentActor me, TimeProvider time)
    : PeriodPage(periods, me, time)
{
    [FromQuery(Name = "ke-hoach")]
    public string? AskedPlan { get; set; }

    public IReadOnlyList<PlanSummary> Plans { get; private set; } = [];

    public string? PlanSlug { get; private set; }

    public Guid? PlanId { get; private set; }

    public IReadOnlyList<TargetRow> Targets { get; private set; } = [];

    public IReadOnlyList<int> Chosen { get; private set; } = [];

    public IReadOnlyList<string> AskedOf { get; private set; } = [];

    public UnitDirectory Units { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await LoadAsync(slug, cancellation))
            return NotFound();
        Plans = await plans.ListAsync(cancellation);
        Units = await units.DirectoryAsync(cancellation);
        var plan = Plans.FirstOrDefault(p => string.Equals(p.Slug, AskedPlan, StringComparison.Ordinal)) ?? Plans.FirstOrDefault(p => p.Id == Period.PlanId) ?? (Plans.Count > 0 ? Plans[0] : null);
        (PlanSlug, PlanId) = (plan?.Slug, plan?.Id);
        Targets = plan is null ? [] : await targets.ListAsync(plan.Id, cancellation: cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        var form = Receive();
        AskedPlan = form["ke-hoach"];
        (Chosen, AskedOf) = ([.. form.All("chi-tieu").Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal) ? ordinal : 0)], form.All("hoi"));
        if (await OnGetAsync(slug, cancellation) is NotFoundResult missing)
            return missing;
        var outcome = await ask.RunAsync(new AskTargets.Request(slug, form.Number("ban"), PlanId ?? Guid.Empty, Chosen, AskedOf), Actor, cancellation);
        return await FinishAsync(outcome, p => PeriodAddresses.Form(p.Slug) + "?da-luu=mau", () => OnGetAsync(slug, cancellation));
    }
}
