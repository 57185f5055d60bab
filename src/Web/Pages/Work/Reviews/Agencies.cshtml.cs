using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class AgenciesModel(ReviewQueries reviews, AgencyQueries agencies, ResolveAgency resolve, ChooseOwing choose, CurrentActor me, PageTexts texts)
    : ReviewPage(reviews, me, texts)
{
    // How the one list of a choice tells units, groups and mere names apart.
    public const string UnitPrefix = "u:";
    public const string GroupPrefix = "g:";
    public const string OnlyName = "-";

    public AgencyQueries.Result Found { get; private set; } = new([], [], [], []);

    /// <summary>What a person can choose where a group is named.</summary>
    public static IReadOnlyList<OwingRule> Rules { get; } = [OwingRule.EachMember, OwingRule.NamedMember, OwingRule.WhenAsked, OwingRule.Information];

    /// <summary>Key of a known name that the person wants to mean something else.</summary>
    public string? Changing { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "doi")] string? changing, CancellationToken cancellation)
    {
        Changing = changing;
        return await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();
    }

    public string MeaningOf(AgencyRow row) => NameOf(row.Meaning.Unit?.Name ?? row.Meaning.Group?.Name);

    /// <summary>A choice that met another one made meanwhile: both, in words.</summary>
    public (string About, string Theirs, string Mine)? Conflict { get; private set; }

    public async Task<IActionResult> OnPostMeanAsync(Guid id, string name, string? meaning, bool remember, string? seen, CancellationToken cancellation)
    {
        var unit = meaning?.StartsWith(UnitPrefix, StringComparison.Ordinal) == true ? meaning[UnitPrefix.Length..] : null;
        var group = meaning?.StartsWith(GroupPrefix, StringComparison.Ordinal) == true ? meaning[GroupPrefix.Length..] : null;
        if (unit is null && group is null && !string.Equals(meaning, OnlyName, StringComparison.Ordinal))
            return await AfterAsync(id, string.IsNullOrEmpty(meaning) ? new Refusal("meaning-missing", name) : new Refusal("unit-unknown", meaning), cancellation);
        var outcome = await resolve.RunAsync(new ResolveAgency.Request(id, name, unit, group, remember, seen ?? ""), Actor, cancellation);
        return await AfterAsync(id, outcome.Refusal, cancellation, () =>
        {
            if (Found.Agencies.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal)) is { } row)
                Conflict = (name, NameOf(row.Meaning.Unit?.Name ?? row.Meaning.Group?.Name), NameOf(unit is null ? Found.Groups.FirstOrDefault(g => g.Code == group)?.Name : Found.Units.FirstOrDefault(u => u.Code == unit)?.Name));
        });
    }

    public async Task<IActionResult> OnPostOwingAsync(
        Guid id, string group, AgencyRole role, TaskOrigin origin, OwingRule rule, string? member, string? seen, CancellationToken cancellation)
    {
        var outcome = await choose.RunAsync(new ChooseOwing.Request(id, group, role, origin, rule, member, seen ?? ""), Actor, cancellation);
        return await AfterAsync(id, outcome.Refusal, cancellation, () =>
        {
            if (Found.Owings.FirstOrDefault(o => o.Group.Code == group && o.Role == role && o.Origin == origin) is { } row)
                Conflict = (row.Group.Name, OwingName(row, row.Rule, row.NamedUnitCode), OwingName(row, rule, member));
        });
    }

    private string NameOf(string? name) => name ?? Texts["review.only-name"];

    private string OwingName(OwingRow row, OwingRule rule, string? member) => rule == OwingRule.NamedMember
        ? Texts["owing." + rule] + ": " + (row.Members.FirstOrDefault(m => m.Code == member)?.Name ?? "–")
        : Texts["owing." + rule];

    /// <param name="conflict">Tells both choices once the page knows what stands there now.</param>
    private async Task<IActionResult> AfterAsync(Guid id, Refusal? refusal, CancellationToken cancellation, Action? conflict = null)
    {
        if (refusal is null)
            return Redirect(ReviewAddresses.Agencies(id));
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(refusal);
        var page = await ShowAsync(cancellation);
        if (string.Equals(refusal.Code, "changed-meanwhile", StringComparison.Ordinal))
            conflict?.Invoke();
        return page;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.State != ReviewState.Open)
            return Redirect(ReviewAddresses.Of(Id));
        Found = await agencies.OfAsync(Id, cancellation);
        await FindStepsAsync(cancellation);
        return Page();
    }
}
