using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class ReviewModel(ReviewQueries reviews, AcceptItems accept, RestoreItem restore, UndoStep undo, CurrentActor me, PageTexts texts)
    : ReviewPage(reviews, me, texts)
{
    private IReadOnlyList<ReviewItemRow> rows = [];
    private string text = "";

    public ReviewView View { get; private set; } = null!;

    public ReviewTab Tab { get; private set; }

    public IReadOnlyList<(ReviewTab Tab, int Count, int Left)> Tabs { get; private set; } = [];

    public IReadOnlyList<ReviewItem> Items { get; private set; } = [];

    /// <summary>The items that became further sources of those on the page.</summary>
    public ILookup<int, ReviewItem> Merged { get; private set; } = Enumerable.Empty<ReviewItem>().ToLookup(i => 0);

    public PageLinks Pages { get; private set; } = null!;

    /// <summary>The tab to go on with at the end of this one; null for the last.</summary>
    public ReviewTab? NextTab => Tabs.SkipWhile(t => t.Tab != Tab).Skip(1).Where(t => t.Tab != ReviewTab.Dropped).Select(t => (ReviewTab?)t.Tab).FirstOrDefault();

    /// <summary>The item that was just left out; null when the page tells of nothing.</summary>
    public int? JustIgnored => int.TryParse(Request.Query["bo-qua"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && rows.Any(r => r.Number == number && r.Decision == ReviewDecision.Ignored) ? number : null;

    /// <summary>Items that somebody changed before they could be accepted; without a name when they are gone.</summary>
    public IReadOnlyList<(int Number, string? Name)> Stale { get; private set; } = [];

    /// <summary>The plan stands, but its work could not be opened yet.</summary>
    public bool WorkIsLate => string.Equals(Request.Query["viec"], "chua-mo", StringComparison.Ordinal);

    public SourcePages Source { get; private set; } = null!;

    public int SourcePage { get; private set; }

    public int Undecided => rows.Count(r => r.NeedsLook);

    /// <summary>Items that will be part of the plan.</summary>
    public int Counting => rows.Count(r => r.Counts);

    public int LookedAt => rows.Count(r => r.Decision == ReviewDecision.Accepted);

    /// <summary>How many items were just accepted at once; null when the page tells of nothing.</summary>
    public int? JustAccepted => int.TryParse(Request.Query["dung"], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 ? count : null;

    public string? PlanSlug { get; private set; }

    public bool IsBeingRead => Review.State is ReviewState.Uploaded or ReviewState.Reading;

    /// <summary>How far the present stage of the reading is.</summary>
    public int Percent => Review.StageTotal > 0 ? Math.Clamp(Review.StageDone * 100 / Review.StageTotal, 0, 100) : 0;

    /// <summary>Whether nobody has done anything in it yet: then the help stands open.</summary>
    public bool IsFresh => IsOpen && Steps.Count == 0;

    public bool IsOpen => Review.State == ReviewState.Open;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (IsBeingRead)
            return Page();
        // The progress on the page asks for itself: once there is none, the whole page is wanted.
        if (string.Equals(Request.Headers["HX-Target"], "tien-do", StringComparison.Ordinal))
        {
            Response.Headers["HX-Redirect"] = ReviewAddresses.Of(id);
            return new EmptyResult();
        }
        return await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAcceptAsync(Guid id, int number, int version, CancellationToken cancellation) =>
        await AcceptedAsync(id, [(number, version)], number, cancellation);

    public async Task<IActionResult> OnPostRestoreAsync(Guid id, int number, int version, CancellationToken cancellation) =>
        await AfterAsync(id, (await restore.RunAsync(new RestoreItem.Request(id, number, version), Actor, cancellation)).Refusal, number, cancellation);

    /// <param name="back">The page of this review on which the step was undone.</param>
    public async Task<IActionResult> OnPostUndoAsync(Guid id, Guid step, string? back, CancellationToken cancellation)
    {
        var outcome = await undo.RunAsync(new UndoStep.Request(id, step), Actor, cancellation);
        return outcome.Succeeded && back?.StartsWith(ReviewAddresses.Of(id) + "/", StringComparison.Ordinal) == true
            ? LocalRedirect(back)
            : await AfterAsync(id, outcome.Refusal, null, cancellation);
    }

    /// <summary>Accepts several items at once: those of the page, or those that were ticked.</summary>
    public async Task<IActionResult> OnPostAcceptAllAsync(Guid id, IReadOnlyList<string> items, CancellationToken cancellation) =>
        await AcceptedAsync(id, ItemKeys.Parse(items), null, cancellation);

    public IReadOnlyList<MarkedPiece> Pieces { get; private set; } = [];

    /// <summary>Number of the item that follows on the page, else of the one before; null for a single one.</summary>
    public int? NeighbourOf(ReviewItem item)
    {
        var at = Items.TakeWhile(i => i.Number != item.Number).Count();
        return at + 1 < Items.Count ? Items[at + 1].Number : at > 0 ? Items[at - 1].Number : null;
    }

    /// <summary>Where an item is left out, with the way back to its place in this list.</summary>
    public string IgnoreAddress(ReviewItem item)
    {
        var back = View with { Item = null, Page = 1, SourcePage = 1 };
        return ReviewAddresses.Ignore(Id, item.Number) + back.ToQueryString()
            + (NeighbourOf(item) is { } neighbour ? string.Create(CultureInfo.InvariantCulture, $"&tiep={neighbour}") : "");
    }

    /// <summary>The address of the same view with something changed.</summary>
    public string With(ReviewView view) => ReviewAddresses.Of(Id) + view.ToQueryString();

    private async Task<IActionResult> AcceptedAsync(Guid id, IReadOnlyList<(int Number, int Version)> items, int? number, CancellationToken cancellation)
    {
        var outcome = await accept.RunAsync(new AcceptItems.Request(id, items), Actor, cancellation);
        if (outcome is not { Succeeded: true, Value: { Stale.Count: > 0 } result })
            return await AfterAsync(id, outcome.Refusal, number, cancellation, number is null ? outcome.Value?.Accepted.Count : null);
        if (!await FindAsync(id, cancellation))
            return NotFound();
        var there = await Reviews.ItemsAsync(id, result.Stale, cancellation);
        Stale = [.. result.Stale.Select(n => (n, there.TryGetValue(n, out var item) ? Words.Name(item) : null))];
        Problem = Texts["review.accept-stale", Texts.Number(result.Accepted.Count), Texts.Number(result.Stale.Count)];
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> AfterAsync(Guid id, Programme.Shared.Refusal? refusal, int? number, CancellationToken cancellation, int? count = null)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (refusal is not null)
        {
            Refuse(refusal);
            return await ShowAsync(cancellation);
        }
        // Where the item leaves the list its neighbour is the place to go on.
        var view = ReviewView.From(Request.Query);
        var next = view.Tab == ReviewTab.Unsure && int.TryParse(Request.Form["next"], NumberStyles.None, CultureInfo.InvariantCulture, out var neighbour) ? neighbour : number;
        var told = count is { } c ? string.Create(CultureInfo.InvariantCulture, $"&dung={c}") : "";
        return Redirect(With(view) + told + (next is { } n ? string.Create(CultureInfo.InvariantCulture, $"#muc-{n}") : "#cac-muc"));
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.State is ReviewState.Refused or ReviewState.Abandoned && Review.NextItemNumber == 1)
            return Page();
        rows = await Reviews.RowsAsync(Id, cancellation);
        text = await Reviews.TextAsync(Id, cancellation);
        View = ReviewView.From(Request.Query);
        ChooseTab();
        await ChooseItemsAsync(cancellation);
        ChooseSource();
        if (IsOpen)
            await FindStepsAsync(cancellation);
        if (Review.State == ReviewState.Confirmed)
            PlanSlug = (await Reviews.ListAsync(cancellation)).FirstOrDefault(r => r.Id == Id)?.PlanSlug;
        return Page();
    }

    private void ChooseTab()
    {
        Tabs = [.. Enum.GetValues<ReviewTab>()
            .Select(tab => (Tab: tab, Rows: rows.Where(r => ReviewTabs.Holds(tab, r)).ToList())).Where(t => t.Rows.Count > 0)
            .Select(t => (t.Tab, t.Rows.Count, t.Rows.Count(r => r.Decision == ReviewDecision.Open)))];
        if (View.Item is { } shown && rows.FirstOrDefault(r => r.Number == shown) is { } row)
            Tab = View.Tab is { } asked && ReviewTabs.Holds(asked, row) ? asked : ReviewTabs.Of(row);
        else
            Tab = View.Tab ?? Tabs.Select(t => t.Tab).FirstOrDefault();
        View = View with { Tab = Tab };
    }

    private async Task ChooseItemsAsync(CancellationToken cancellation)
    {
        var listed = rows.Where(r => ReviewTabs.Holds(Tab, r)).ToList();
        // Parts of an item that was split stand at its place, whatever their number.
        listed = [.. listed.OrderBy(r => !View.InDocumentOrder && !r.NeedsLook).ThenBy(r => !View.InDocumentOrder && r.NeedsLook ? r.Confidence : 0)
            .ThenBy(r => r.End > r.Start ? r.Start : int.MaxValue).ThenBy(r => r.Number)];
        var page = View.Item is { } shown ? (listed.FindIndex(r => r.Number == shown) / PageLinks.Size) + 1 : View.Page;
        View = View with { Page = page > 0 || listed.Count > PageLinks.MostAtOnce ? Math.Max(1, page) : page };
        var numbers = new List<int>();
        // The whole list opens at the item that stood first on the page.
        Pages = PageLinks.From(PageLinks.Word(View.Page), listed.Count, n =>
            With(View with { Page = n }) + (n == 0 && numbers.Count > 0 ? string.Create(CultureInfo.InvariantCulture, $"#muc-{numbers[0]}") : "#cac-muc"));
        View = View with { Page = Pages.Current };
        numbers.AddRange(Pages.Of(listed).Select(r => r.Number));
        var merged = rows.Where(r => r.MergedInto is { } into && numbers.Contains(into)).Select(r => r.Number).ToList();
        var contents = await Reviews.ItemsAsync(Id, [.. numbers.Concat(merged).Distinct()], cancellation);
        Items = [.. numbers.Select(n => contents[n])];
        Merged = merged.Select(n => contents[n]).ToLookup(i => i.MergedInto!.Value);
    }

    private void ChooseSource()
    {
        Source = new SourcePages(text);
        var place = View.Item is { } shown ? rows.FirstOrDefault(r => r.Number == shown)?.Start : null;
        SourcePage = place is { } at ? Source.PageOf(at) : Math.Clamp(View.SourcePage, 1, Source.Count);
        View = View with { SourcePage = SourcePage };
        var (from, to) = Source[SourcePage];
        var marks = rows.Where(r => r.End > r.Start && r.Decision != ReviewDecision.Split && r.Start < to && r.End > from)
            .OrderBy(r => r.Start).ThenByDescending(r => r.End)
            .Select(r => new SourceMark(r.Kind, r.Number, r.Start, r.End)).ToList();
        Pieces = MarkedText.Cut(text, marks, from, to);
    }
}
