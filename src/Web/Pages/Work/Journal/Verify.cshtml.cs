using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Journal;

[Requires(Permission.ReadJournal)]
public sealed class VerifyModel(VerifyJournal verify) : PageModel
{
    public VerifyJournal.Result Result { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Result = await verify.RunAsync(cancellation);
}
