using System.Globalization;
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

    /// <summary>How many names were just saved at once; null when the page tells of nothing.</summary>
    public int? SavedNames => int.TryParse(Request.Query["da-luu"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    /// <summary>Names to be remembered, as ticked in a form that was refused.</summary>
    public IReadOnlyCollection<string> Remembered { get; private set; } = [];

    private Dictionary<string, string> typed = [];

    /// <summary>What was chosen for a name in a form that was refused; null when nothing was.</summary>
    public string? TypedFor(string name) => typed.GetValueOrDefault(name);

    /// <summary>Saves all names with a choice, or one of them; what could not be saved stays as it was chosen.</summary>
    /// <param name="only">The name whose own button was pressed; empty for all.</param>
    /// <param name="remember">Names to be remembered.</param>
    public async Task<IActionResult> OnPostMeanAllAsync(
        Guid id, IReadOnlyList<string> name, IReadOnlyList<string?> meaning, IReadOnlyList<string?> seen, IReadOnlyList<string> remember, string? only, CancellationToken cancellation)
    {
        if (name.Count != meaning.Count || name.Count != seen.Count)
            return BadRequest();
        var rows = Enumerable.Range(0, name.Count).Select(i => (Name: name[i], Meaning: meaning[i] ?? "", Seen: seen[i] ?? "")).ToList();
        var asked = rows.Where(r => string.IsNullOrEmpty(only) ? r.Meaning.Length > 0 : string.Equals(r.Name, only, StringComparison.Ordinal)).ToList();
        if (asked.Count == 0)
            return await AfterAsync(id, new Refusal("meanings-missing"), cancellation);
        foreach (var row in asked)
        {
            if (await MeanAsync(id, row.Name, row.Meaning, remember.Contains(row.Name, StringComparer.Ordinal), row.Seen, cancellation) is { } refusal)
            {
                Remembered = remember;
                typed = rows.ToDictionary(r => r.Name, r => r.Meaning, StringComparer.Ordinal);
                return await AfterAsync(id, refusal, cancellation, () => Conflicting(row.Name, row.Meaning));
            }
        }
        return Redirect(ReviewAddresses.Agencies(id) + string.Create(CultureInfo.InvariantCulture, $"?da-luu={asked.Count}"));
    }

    public async Task<IActionResult> OnPostMeanAsync(Guid id, string name, string? meaning, bool remember, string? seen, CancellationToken cancellation)
    {
        var refusal = await MeanAsync(id, name, meaning ?? "", remember, seen ?? "", cancellation);
        return await AfterAsync(id, refusal, cancellation, () => Conflicting(name, meaning ?? ""));
    }

    private async Task<Refusal?> MeanAsync(Guid id, string name, string meaning, bool remember, string seen, CancellationToken cancellation)
    {
        var (unit, group) = Parts(meaning);
        if (unit is null && group is null && !string.Equals(meaning, OnlyName, StringComparison.Ordinal))
            return meaning.Length == 0 ? new Refusal("meaning-missing", name) : new Refusal("unit-unknown", meaning);
        return (await resolve.RunAsync(new ResolveAgency.Request(id, name, unit, group, remember, seen), Actor, cancellation)).Refusal;
    }

    private static (string? Unit, string? Group) Parts(string meaning) => (
        meaning.StartsWith(UnitPrefix, StringComparison.Ordinal) ? meaning[UnitPrefix.Length..] : null,
        meaning.StartsWith(GroupPrefix, StringComparison.Ordinal) ? meaning[GroupPrefix.Length..] : null);

    private void Conflicting(string name, string meaning)
    {
        var (unit, group) = Parts(meaning);
        if (Found.Agencies.FirstOrDefault(a => string.Equals(a.Name, name, StringComparison.Ordinal)) is { } row)
            Conflict = (name, NameOf(row.Meaning.Unit?.Name ?? row.Meaning.Group?.Name), NameOf(unit is null ? Found.Groups.FirstOrDefault(g => g.Code == group)?.Name : Found.Units.FirstOrDefault(u => u.Code == unit)?.Name));
    }

    private (string Group, AgencyRole Role, TaskOrigin Origin)? wrong;

    /// <summary>Whether "one member" was chosen for this row without saying which.</summary>
    public bool IsWrong(OwingRow row) => wrong == (row.Group.Code, row.Role, row.Origin);

    /// <summary>Which row that is, from 1.</summary>
    public int? WrongAt => wrong is null ? null : Found.Owings.TakeWhile(o => !IsWrong(o)).Count() + 1;

    public async Task<IActionResult> OnPostOwingAsync(
        Guid id, string group, AgencyRole role, TaskOrigin origin, OwingRule rule, string? member, string? seen, CancellationToken cancellation)
    {
        var outcome = await choose.RunAsync(new ChooseOwing.Request(id, group, role, origin, rule, string.IsNullOrEmpty(member) ? null : member, seen ?? ""), Actor, cancellation);
        if (outcome.Refusal is { Code: "member-missing" })
            wrong = (group, role, origin);
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
