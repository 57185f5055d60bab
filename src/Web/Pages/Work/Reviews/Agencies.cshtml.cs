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

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();

    public async Task<IActionResult> OnPostMeanAsync(Guid id, string name, string? meaning, bool remember, CancellationToken cancellation)
    {
        var unit = meaning?.StartsWith(UnitPrefix, StringComparison.Ordinal) == true ? meaning[UnitPrefix.Length..] : null;
        var group = meaning?.StartsWith(GroupPrefix, StringComparison.Ordinal) == true ? meaning[GroupPrefix.Length..] : null;
        if (unit is null && group is null && !string.Equals(meaning, OnlyName, StringComparison.Ordinal))
            return await AfterAsync(id, new Refusal("unit-unknown", meaning ?? ""), cancellation);
        return await AfterAsync(id, (await resolve.RunAsync(new ResolveAgency.Request(id, name, unit, group, remember), Actor, cancellation)).Refusal, cancellation);
    }

    public async Task<IActionResult> OnPostOwingAsync(
        Guid id, string group, AgencyRole role, TaskOrigin origin, OwingRule rule, string? member, CancellationToken cancellation) =>
        await AfterAsync(id, (await choose.RunAsync(new ChooseOwing.Request(id, group, role, origin, rule, member), Actor, cancellation)).Refusal, cancellation);

    private async Task<IActionResult> AfterAsync(Guid id, Refusal? refusal, CancellationToken cancellation)
    {
        if (refusal is null)
            return Redirect(ReviewAddresses.Agencies(id));
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(refusal);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.State != ReviewState.Open)
            return Redirect(ReviewAddresses.Of(Id));
        Found = await agencies.OfAsync(Id, cancellation);
        return Page();
    }
}
