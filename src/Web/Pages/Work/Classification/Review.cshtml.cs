using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>One enterprise in the review of a year: what is known, why it is classified so, and the outcome.</summary>
[Requires(Permission.SeeWork)]
public sealed class ReviewModel(
    CampaignQueries campaigns, ClassificationQueries classified, ReviewEnterprise review, ExplanationDesk explanations, RegisterBook book, CurrentActor me) : PageModel
{
    private const int MostLines = 20;

    public Campaign Campaign { get; private set; } = null!;

    public CampaignRow Row { get; private set; } = null!;

    public ExplanationView? Explanation { get; private set; }

    /// <summary>Its lines of activity.</summary>
    public RegisterPage Lines { get; private set; } = null!;

    public IReadOnlyDictionary<Guid, string> People { get; private set; } = new Dictionary<Guid, string>();

    public Guid? Next { get; private set; }

    public Refusal? Refusal { get; private set; }

    public bool MayReview => me.May(Permission.KeepRegisters) && Campaign.ClosedAt is null;

    [BindProperty(Name = "ket-qua")]
    public string? Outcome { get; set; }

    [BindProperty(Name = "ghi-chu")]
    public string? Note { get; set; }

    [FromQuery(Name = "da-ghi")]
    public bool Written { get; set; }

    public IReadOnlyList<string> LineFields { get; } = ["group", "kind", "year", "revenue-share"];

    public async Task<IActionResult> OnGetAsync(int year, Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(year, id, cancellation))
            return NotFound();
        (Outcome, Note) = (CampaignOutcomes.CodeOf(Row.Outcome), Row.Note);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int year, Guid id, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        var request = new ReviewEnterprise.Request(year, id, version, CampaignOutcomes.Find(Outcome) ?? CampaignOutcome.Waiting, Note ?? "");
        var done = await review.RunAsync(request, me.Actor, cancellation);
        if (done.Succeeded)
            return LocalRedirect(ClassificationAddresses.Review(year, id) + "?da-ghi=true");
        if (!await FindAsync(year, id, cancellation))
            return NotFound();
        Refusal = done.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(int year, Guid id, CancellationToken cancellation)
    {
        if (await campaigns.FindAsync(year, cancellation) is not { } campaign || await campaigns.FindAsync(year, id, cancellation) is not { } row)
            return false;
        (Campaign, Row) = (campaign, row);
        Explanation = await classified.FindAsync(id, cancellation) is { } known ? await explanations.OfAsync(known.Explained, cancellation) : null;
        var filter = new RegisterFilter { Chosen = new Dictionary<string, string>(StringComparer.Ordinal) { ["enterprise"] = id.ToString() }, OrderBy = "year", Descending = true };
        Lines = await book.FindByCode(ActivityLine.Register)!.ListAsync(filter, LineFields, 0, MostLines, Language.Of(HttpContext), cancellation);
        People = await campaigns.PeopleAsync([row.By], cancellation);
        Next = await campaigns.NextAsync(year, id, cancellation);
        return true;
    }
}
