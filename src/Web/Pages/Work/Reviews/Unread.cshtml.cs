using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class UnreadModel(ReviewQueries reviews, SeePassages see, CurrentActor me, PageTexts texts) : ReviewPage(reviews, me, texts)
{
    private const int LongestQuote = 1_000;

    public IReadOnlyList<ReviewDiagnostic> Diagnostics { get; private set; } = [];

    /// <summary>Those nobody has looked at, of this page.</summary>
    public IReadOnlyList<UnreadPassage> Passages { get; private set; } = [];

    /// <summary>How many nobody has looked at.</summary>
    public int Left => Pages.Total;

    public IReadOnlyList<UnreadPassage> Seen { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) =>
        await FindAsync(id, cancellation) ? await ShowAsync(cancellation) : NotFound();

    /// <param name="next">Where the passage stands that comes behind.</param>
    public Task<IActionResult> OnPostSeeAsync(Guid id, IReadOnlyList<string> passages, int? next, CancellationToken cancellation) =>
        MarkAsync(id, passages, seen: true, next, cancellation);

    public Task<IActionResult> OnPostUnseeAsync(Guid id, IReadOnlyList<string> passages, CancellationToken cancellation) =>
        MarkAsync(id, passages, seen: false, null, cancellation);

    public string AddressOf(UnreadPassage passage)
    {
        var quote = passage.Text.Length > LongestQuote ? passage.Text[..LongestQuote] : passage.Text;
        return string.Create(CultureInfo.InvariantCulture, $"{ReviewAddresses.Add(Id)}?trich={Uri.EscapeDataString(quote)}&gan={passage.Start}");
    }

    /// <summary>Start of the passage behind, else of the one before; null for a single one.</summary>
    public int? After(UnreadPassage passage)
    {
        var at = Passages.TakeWhile(p => p.Start != passage.Start).Count();
        return at + 1 < Passages.Count ? Passages[at + 1].Start : at > 0 ? Passages[at - 1].Start : null;
    }

    private async Task<IActionResult> MarkAsync(Guid id, IReadOnlyList<string> passages, bool seen, int? next, CancellationToken cancellation)
    {
        var outcome = await see.RunAsync(new SeePassages.Request(id, Parse(passages), seen), Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.Unread(id) + (next is { } at ? string.Create(CultureInfo.InvariantCulture, $"#doan-{at}") : "#cac-doan"));
        if (!await FindAsync(id, cancellation))
            return NotFound();
        Refuse(outcome.Refusal);
        return await ShowAsync(cancellation);
    }

    // What cannot be read is left out: only a forged form holds it.
    private static List<SourceSpan> Parse(IReadOnlyList<string> passages)
    {
        var spans = new List<SourceSpan>();
        foreach (var passage in passages)
        {
            if (passage.Split('-') is [var start, var end]
                && int.TryParse(start, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                && int.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var to) && to >= from)
                spans.Add(new SourceSpan(from, to));
        }
        return spans;
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (Review.NextItemNumber == 1)
            return Redirect(ReviewAddresses.Of(Id));
        Diagnostics = await Reviews.DiagnosticsAsync(Id, cancellation);
        var all = await Reviews.UnreadAsync(Id, cancellation);
        var left = all.Where(p => !p.Seen).ToList();
        Seen = [.. all.Where(p => p.Seen)];
        Pages = PageLinks.From(Request.Query["trang"], left.Count, n => ReviewAddresses.Unread(Id) + (n == 0 ? "?trang=tat-ca" : "?trang=" + n.ToString(CultureInfo.InvariantCulture)));
        Passages = Pages.Of(left);
        await FindStepsAsync(cancellation);
        return Page();
    }
}
