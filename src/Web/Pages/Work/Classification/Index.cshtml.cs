using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;
using Xanh.Web.Classification;
using Xanh.Web.Layout;
using Xanh.Web.Plans;

namespace Xanh.Web.Pages.Work.Classification;

/// <summary>How the enterprises of the register are classified: counts, the list, what is missing; classifying anew.</summary>
[Requires(Permission.SeeWork)]
public sealed class IndexModel(ClassificationQueries classified, ClassifyAnew anew, FieldFormats formats, CurrentActor me) : PageModel
{
    public ClassFilter Filter { get; private set; } = new();

    public ClassCounts Counts { get; private set; } = null!;

    public ClassPage Found { get; private set; } = null!;

    public PageLinks Pages { get; private set; } = null!;

    public ChoiceList Communes { get; private set; } = null!;

    public Refusal? Refusal { get; private set; }

    public bool MayKeep => me.May(Permission.KeepRegisters);

    [FromQuery(Name = "da-xep")]
    public int? Classified { get; set; }

    [FromQuery(Name = "doi")]
    public int? Changed { get; set; }

    [FromQuery(Name = "trang")]
    public string? AskedPage { get; set; }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAnewAsync(CancellationToken cancellation)
    {
        var done = await anew.RunAsync(me.Actor, cancellation);
        if (done.Succeeded)
            return LocalRedirect($"{ClassificationAddresses.All}?da-xep={ClassificationAddresses.Plain(done.Value.Enterprises)}&doi={ClassificationAddresses.Plain(done.Value.Changed)}");
        Refusal = done.Refusal;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Filter = ClassQuery.From(Request.Query);
        Counts = await classified.CountAsync(cancellation);
        var (skip, take) = PageLinks.Window(AskedPage);
        Found = await classified.ListAsync(Filter, skip, take, cancellation);
        Pages = PageLinks.From(AskedPage, Found.Count, n => ClassificationAddresses.All + ClassQuery.ToQueryString(Filter, ("trang", PageLinks.Word(n))) + "#ket-qua");
        Communes = (await formats.OfAsync(Language.Of(HttpContext), cancellation)).Communes!;
    }
}
