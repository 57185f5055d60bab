using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Plan;
using Xanh.Programme.Access;
using Xanh.Programme.Plans;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class AddModel(ReviewQueries reviews, AddItem add, CurrentActor me, PageTexts texts) : ReviewPage(reviews, me, texts)
{
    /// <summary>What can be added; facts of the document are always there to be edited.</summary>
    public static IReadOnlyList<SourceMarkKind> Kinds { get; } =
    [
        SourceMarkKind.Task, SourceMarkKind.Target, SourceMarkKind.ReportingDuty, SourceMarkKind.FundingSource,
        SourceMarkKind.LegalBasis, SourceMarkKind.Recipient, SourceMarkKind.Amendment,
    ];

    public SourceMarkKind Kind { get; private set; }

    public IReadOnlyList<FormField> Fields { get; private set; } = [];

    public IReadOnlyList<(string Field, string ErrorKey)> Errors { get; private set; } = [];

    /// <summary>The time as the fields say it; null for items without one.</summary>
    public TimeFrame? Time { get; private set; }

    public string Recompute => ReviewAddresses.Add(Id) + "?handler=Time";

    public string? Quote { get; private set; }

    public int? Near { get; private set; }

    /// <summary>The quote in its place, or the beginning of the source to look for one.</summary>
    public IReadOnlyList<MarkedPiece> Source { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(
        Guid id, [FromQuery(Name = "loai")] string? kind, [FromQuery(Name = "trich")] string? quote, [FromQuery(Name = "gan")] int? near, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Choose(kind, quote, near);
        var empty = ItemForm.Empty(Kind, Documents.Text.VietnameseText.CollapseBlanks(quote ?? ""));
        (Fields, Time) = (new ItemForm(Texts.Culture).FieldsOf(empty), (empty as PlanTask)?.Time);
        await ShowSourceAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, string? kind, string? quote, int? near, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Choose(kind, quote, near);
        var content = await ReadAsync(recompute: false, cancellation);
        if (Errors.Count == 0)
        {
            var outcome = await add.RunAsync(new AddItem.Request(id, Kind, content, quote, near), Actor, cancellation);
            if (outcome.Succeeded)
                return Redirect(ReviewAddresses.Show(id, outcome.Value.Number));
            Refuse(outcome.Refusal);
        }
        await ShowTypedAsync(content, cancellation);
        return Page();
    }

    /// <summary>Computes the days of the time anew from the words typed, and adds nothing.</summary>
    public async Task<IActionResult> OnPostTimeAsync(Guid id, string? kind, string? quote, int? near, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Choose(kind, quote, near);
        await ShowTypedAsync(await ReadAsync(recompute: true, cancellation), cancellation);
        return Page();
    }

    private async Task<object> ReadAsync(bool recompute, CancellationToken cancellation)
    {
        var entry = new ItemEntry(Request.Form, Texts.Culture);
        var content = await TimedAsync(entry.Read(ItemForm.Empty(Kind, "")), recompute, cancellation);
        Errors = entry.Errors;
        return content;
    }

    private async Task ShowTypedAsync(object content, CancellationToken cancellation)
    {
        Fields = Typed(new ItemForm(Texts.Culture).FieldsOf(content), Errors);
        Time = (content as PlanTask)?.Time;
        await ShowSourceAsync(cancellation);
    }

    private void Choose(string? kind, string? quote, int? near)
    {
        Kind = Enum.TryParse<SourceMarkKind>(kind, out var known) && Kinds.Contains(known) ? known : SourceMarkKind.Task;
        (Quote, Near) = (quote, near);
    }

    private async Task ShowSourceAsync(CancellationToken cancellation)
    {
        var text = await Reviews.TextAsync(Id, cancellation);
        var found = string.IsNullOrWhiteSpace(Quote) ? null : QuotePlace.Find(text, Quote, Near);
        if (found is { } place)
        {
            Source = await AroundAsync(place.Start, place.End, cancellation);
            return;
        }
        var (from, to) = new SourcePages(text)[1];
        Source = MarkedText.Cut(text, [], from, to);
    }
}
