using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Programme.Reviews.Comparison;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

/// <summary>What an amending document under review changes in the plan in force, item by item, for a person to decide.</summary>
[Requires(Permission.ReviewPlans)]
[RequestFormLimits(ValueLengthLimit = Xanh.Web.Work.WorkForms.LongestValue)]
public sealed class CompareModel(
    ComparisonQueries comparisons, ReviewQueries reviews, PlanQueries plans, PlanSourceQueries sources, DecideMatch decide, ChooseScope chooseScope, IgnoreItem ignore, CurrentActor me, PageTexts texts) : PageModel
{
    private const int QuoteLength = 1200;

    private IReadOnlyDictionary<int, string> planTexts = new Dictionary<int, string>();
    private string reviewText = "";

    public ComparisonView View { get; private set; } = null!;

    public ComparisonGroup Group { get; private set; }

    /// <summary>The items of the group on this page.</summary>
    public IReadOnlyList<ItemComparison> Items { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public string? Problem { get; private set; }

    /// <summary>Where the problem is mended.</summary>
    public string? ProblemAt { get; private set; }

    /// <summary>A decision that met another one made meanwhile: both, in words.</summary>
    public (string Theirs, string Mine)? Conflict { get; private set; }

    /// <summary>What reviewers did last.</summary>
    public IReadOnlyList<ReviewStep> Steps { get; private set; } = [];

    public string ReviewAddress => ReviewAddresses.Of(View.ReviewId);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation))
            return NotFound();
        // What became a version is no longer compared with what is in force now, but shown as it was confirmed.
        return View.ConfirmedAs is { } version
            ? Redirect(string.Create(CultureInfo.InvariantCulture, $"/ke-hoach/{View.PlanSlug}/phien-ban/so-sanh?tu={version - 1}&den={version}"))
            : Page();
    }

    public async Task<IActionResult> OnPostScopeAsync(Guid id, ComparisonScope? scope, string? seenScope, CancellationToken cancellation)
    {
        var outcome = await chooseScope.RunAsync(new ChooseScope.Request(id, scope, seenScope ?? ""), me.Actor, cancellation);
        var page = await AfterAsync(id, outcome.Refusal, "pham-vi", null, cancellation);
        if (IsConflict(outcome.Refusal) && scope is { } mine)
            Conflict = (texts["compare.scope." + View.Comparison.Scope], texts["compare.scope." + mine]);
        return page;
    }

    public async Task<IActionResult> OnPostDecideAsync(
        Guid id, SourceMarkKind kind, int? before, int? amending, string? verdict, int? number, string? reason, Guid? seen, CancellationToken cancellation)
    {
        var key = Key(kind, before, amending);
        if (string.Equals(verdict, "Leave", StringComparison.Ordinal) && amending is { } left)
        {
            if (!await ShowAsync(id, cancellation))
                return NotFound();
            var ignored = await ignore.RunAsync(new IgnoreItem.Request(id, left, View.ItemVersions.GetValueOrDefault(left), reason), me.Actor, cancellation);
            return await AfterAsync(id, ignored.Refusal, key + "-ly-do", key, cancellation);
        }
        MatchVerdict? word = Enum.TryParse<MatchVerdict>(verdict, out var known) && Enum.IsDefined(known) ? known : null;
        var inForce = word switch { MatchVerdict.Match => number, MatchVerdict.New => null, _ => before };
        var request = new DecideMatch.Request(id, kind, inForce, word is MatchVerdict.Keep or MatchVerdict.Drop ? null : amending, word, reason, seen);
        var outcome = await decide.RunAsync(request, me.Actor, cancellation);
        var page = await AfterAsync(id, outcome.Refusal, word == MatchVerdict.Match ? key + "-so" : key + "-ly-do", key, cancellation);
        if (IsConflict(outcome.Refusal))
        {
            var theirs = View.Comparison.Items.FirstOrDefault(i => i.Kind == kind && i.Decision is not null
                && ((inForce is not null && i.Before?.Ordinal == inForce) || (before is not null && i.Before?.Ordinal == before) || (amending is not null && i.After?.Ordinal == amending)))?.Decision;
            Conflict = (theirs is null ? texts["compare.taken-back"] : Words(theirs.Verdict, theirs.InForce, theirs.Reason), Words(word, inForce, reason));
        }
        return page;
    }

    private string Words(MatchVerdict? verdict, int? number, string? reason) => string.Join(" ", new[]
    {
        verdict is { } known ? texts["verdict." + known] : texts["verdict.back"],
        verdict == MatchVerdict.Match && number is { } n ? texts.Number(n) : null,
        string.IsNullOrWhiteSpace(reason) ? null : "(" + reason + ")",
    }.Where(w => w is not null));

    private static bool IsConflict(Refusal? refusal) => string.Equals(refusal?.Code, "changed-meanwhile", StringComparison.Ordinal);

    public string Address(ComparisonGroup group, int page = 1) =>
        string.Create(CultureInfo.InvariantCulture, $"{ReviewAddress}/so-sanh?nhom={ComparisonGroups.Word(group)}{(page == 1 ? "" : page == 0 ? "&trang=tat-ca" : $"&trang={page}")}");

    public int CountOf(ComparisonGroup group) => View.Comparison.Items.Count(i => ComparisonGroups.Of(i) == group);

    /// <summary>Name of an item's place on the page.</summary>
    public string KeyOf(ItemComparison item) => Key(item.Kind, item.Before?.Ordinal, item.HasNewWording ? item.After!.Ordinal : null);

    /// <summary>"Nhiệm vụ 9"; for a new one that of the amending document.</summary>
    public string TitleOf(ItemComparison item) => item.Before is { } before
        ? texts["mark." + item.Kind] + " " + texts.Number(before.Ordinal)
        : texts["compare.new", texts["mark." + item.Kind], texts.Number(item.After!.Ordinal)];

    public string QuoteBefore(ComparedItem item) => Quote(planTexts.GetValueOrDefault(item.Version, ""), item.Start, item.End);

    public string QuoteAfter(ItemComparison item) => item.HasNewWording
        ? Quote(reviewText, item.After!.Start, item.After.End)
        : Quote(reviewText, item.Amendment!.Start, item.Amendment.End);

    private static string Key(SourceMarkKind kind, int? before, int? amending) =>
        string.Create(CultureInfo.InvariantCulture, $"{PlanAddresses.Anchor(kind, before ?? 0)}-{amending ?? 0}");

    private static string Quote(string text, int start, int end)
    {
        if (start < 0 || end > text.Length || start >= end)
            return "–";
        return end - start <= QuoteLength ? text[start..end] : text[start..(start + QuoteLength)] + "…";
    }

    private async Task<IActionResult> AfterAsync(Guid id, Refusal? refusal, string at, string? key, CancellationToken cancellation)
    {
        if (!await ShowAsync(id, cancellation))
            return NotFound();
        if (refusal is null)
            return Redirect(Address(Group) + (key is null ? "" : "#" + key));
        Problem = refusal.Message(texts.Culture);
        ProblemAt = at;
        return Page();
    }

    private async Task<bool> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await comparisons.FindAsync(id, texts.Culture, cancellation) is not { } view)
            return false;
        View = view;
        Steps = view.Open ? await reviews.StepsAsync(id, ReviewQueries.StepsShown, cancellation) : [];
        Group = ComparisonGroups.From(Request.Query["nhom"]) ?? (view.Comparison.Doubtful > 0 ? ComparisonGroup.Undecided : ComparisonGroup.Changed);
        var all = view.Comparison.Items.Where(i => ComparisonGroups.Of(i) == Group).ToList();
        Pages = PageLinks.From(Request.Query["trang"], all.Count, page => Address(Group, page));
        Items = Pages.Of(all);
        var plan = await plans.FindAsync(view.PlanSlug, cancellation);
        planTexts = await sources.TextsAsync(plan!.Id, cancellation);
        reviewText = await comparisons.SourceAsync(id, cancellation) ?? "";
        return true;
    }
}
