using Microsoft.AspNetCore.Mvc;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Web.Layout;
using Xanh.Web.Plans;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
public sealed class UnreadModel(ReviewQueries reviews, CurrentActor me, PageTexts texts) : ReviewPage(reviews, me, texts)
{
    private const int LongestQuote = 1_000;

    public IReadOnlyList<ReviewDiagnostic> Diagnostics { get; private set; } = [];

    public IReadOnlyList<UnreadPassage> Passages { get; private set; } = [];

    public PageLinks Pages { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "trang")] string? page, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        if (Review.NextItemNumber == 1)
            return Redirect(ReviewAddresses.Of(id));
        Diagnostics = await Reviews.DiagnosticsAsync(id, cancellation);
        var rows = await Reviews.RowsAsync(id, cancellation);
        var all = UnreadPassages.Find(await Reviews.TextAsync(id, cancellation), rows.Select(r => new SourceSpan(r.Start, r.End)));
        Pages = PageLinks.From(page, all.Count, n => ReviewAddresses.Unread(id) + (n == 0 ? "?trang=tat-ca" : "?trang=" + n.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Passages = Pages.Of(all);
        return Page();
    }

    public string AddressOf(UnreadPassage passage)
    {
        var quote = passage.Text.Length > LongestQuote ? passage.Text[..LongestQuote] : passage.Text;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{ReviewAddresses.Add(Id)}?trich={Uri.EscapeDataString(quote)}&gan={passage.Start}");
    }
}
