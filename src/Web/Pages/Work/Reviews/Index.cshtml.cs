using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;
using Xanh.Web.Reviews;

namespace Xanh.Web.Pages.Work.Reviews;

[Requires(Permission.ReviewPlans)]
[RequestSizeLimit(RequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = RequestBytes)]
public sealed class IndexModel(ReviewQueries reviews, StartReview start, CurrentActor me, PageTexts texts) : PageModel
{
    // Somewhat more than the files may have, so that a little too much is answered with a sentence.
    private const long RequestBytes = ReviewLimits.UploadBytes + (20L << 20);

    public IReadOnlyList<ReviewRow> Rows { get; private set; } = [];

    public Refusal? Refusal { get; private set; }

    public string? Problem => Refusal?.Message(texts.Culture);

    /// <summary>Where the document already is, when that is why the upload was refused.</summary>
    public string? There => Refusal switch
    {
        { Code: "already-a-plan", Arguments: [_, var slug] } => "/ke-hoach/" + slug,
        { Code: "already-in-review", Arguments: [_, var id] } => ReviewAddresses.All + "/" + id,
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await reviews.ListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<IFormFile> tep, CancellationToken cancellation)
    {
        var uploads = tep.Select(file => new StartReview.Upload(file.FileName, file.OpenReadStream)).ToList();
        var outcome = await start.RunAsync(new StartReview.Request(uploads), me.Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect(ReviewAddresses.Of(outcome.Value.Id));
        Refusal = outcome.Refusal;
        Rows = await reviews.ListAsync(cancellation);
        return Page();
    }
}
