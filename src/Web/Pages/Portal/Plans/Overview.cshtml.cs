using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Plans;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Portal.Plans;

public sealed class OverviewModel(PlanQueries plans, PlannedTaskQueries tasks, PlanSourceQueries sources, PageTexts texts) : PlanPage(plans)
{
    public override PlanTab Tab => PlanTab.Overview;

    public PlanAttention Attention { get; private set; } = null!;

    public IReadOnlyList<AgencyCount> Agencies { get; private set; } = [];

    public IReadOnlyList<TimeCount> Times { get; private set; } = [];

    /// <summary>The document's own facts, each with its place in the source if it has one.</summary>
    public IReadOnlyList<(string Field, string? Value, SourceMark? Mark)> Facts { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await FindPlanAsync(slug, cancellation))
            return NotFound();
        Attention = await Plans.AttentionAsync(Plan.Id, cancellation);
        Agencies = await tasks.AgenciesAsync(Plan.Id, cancellation);
        Times = await tasks.TimesAsync(Plan.Id, cancellation);
        var marks = (await sources.FactsAsync(Plan.Id, 1, cancellation)).ToLookup(m => m.Name, StringComparer.Ordinal);
        Facts = [.. Values().Select(v => (v.Field, v.Value, marks[v.Field].FirstOrDefault()))];
        return Page();
    }

    private IEnumerable<(string Field, string? Value)> Values() =>
    [
        ("type", Plan.Type),
        ("number", Plan.Number),
        ("date", Plan.IssuedOn is { } date ? texts.Date(date) : null),
        ("place", Plan.Place),
        ("issuer", Plan.Issuer),
        ("title", Plan.Title),
        ("period", PlanLabels.Years(Plan.PeriodFrom, Plan.PeriodTo, texts.Culture)),
        ("signer", Joined(Plan.SignerName, Plan.SignerPosition, Plan.SignerAuthority)),
    ];

    private static string? Joined(params string?[] parts) =>
        string.Join(", ", parts.Where(p => !string.IsNullOrEmpty(p))) is { Length: > 0 } joined ? joined : null;
}
