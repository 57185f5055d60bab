using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Recognition;

namespace Xanh.Web.Pages.Portal.Recognition;

/// <summary>Who was honoured, by award and year.</summary>
[AllowAnonymous]
public sealed class RollModel(RecognitionQueries queries) : PageModel
{
    public IReadOnlyList<HonouredRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Rows = await queries.HonouredAsync(cancellation);
}
