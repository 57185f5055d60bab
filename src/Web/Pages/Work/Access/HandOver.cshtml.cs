using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

[Requires(Permission.KeepAccounts)]
public sealed class HandOverModel(AccountQueries accounts, HandOver handOver, CurrentActor me) : PageModel
{
    public AccountRow Account { get; private set; } = null!;

    public IReadOnlyList<AccountRow> Others { get; private set; } = [];

    public Guid? ToId { get; private set; }

    public string? Reason { get; private set; }

    public Refusal? Refusal { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "nguoi-nhan")] Guid? to, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation)
    {
        (ToId, Reason) = (to, reason);
        var outcome = await handOver.RunAsync(new HandOver.Request(id, to ?? Guid.Empty, reason ?? ""), me.Actor, cancellation);
        if (outcome.Succeeded)
            return Redirect("/lam-viec/tai-khoan/" + outcome.Value.Id + "?xong=1");
        Refusal = outcome.Refusal;
        return await ShowAsync(id, cancellation);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account)
            return NotFound();
        Account = account;
        Others = [.. (await accounts.ListAsync(new AccountFilter(), cancellation)).Where(a => a.Id != id)];
        return Page();
    }
}
