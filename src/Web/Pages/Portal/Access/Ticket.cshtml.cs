using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Portal.Access;

/// <summary>Opens an account by a one-time code and sets its password.</summary>
[AllowAnonymous]
public sealed class TicketModel(TicketQueries tickets, RedeemTicket redeem, SessionCookie cookie, WorkLinks links) : PageModel
{
    [BindProperty(Name = "ma", SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty(Name = "ho-ten")]
    public string? FullName { get; set; }

    public TicketView? Ticket { get; private set; }

    public Refusal? Refusal { get; private set; }

    private string? From => HttpContext.Connection.RemoteIpAddress?.ToString();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!string.IsNullOrWhiteSpace(Code))
            await FindAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "mat-khau-moi")] string? password, [FromForm(Name = "mat-khau-lai")] string? again, CancellationToken cancellation)
    {
        var outcome = string.Equals(password, again, StringComparison.Ordinal)
            ? await redeem.RunAsync(new RedeemTicket.Request(Code ?? "", password ?? "", FullName, From), cancellation)
            : new Refusal("passwords-differ");
        if (outcome.Succeeded)
        {
            // Who has a second factor still has to show it.
            if (outcome.Value.TwoFactorEnabled)
                return Redirect(SignInAddresses.SignIn);
            await cookie.SignInAsync(outcome.Value.Id, cancellation);
            return Redirect(links.Own() is [var work, ..] ? work.Address : "/tai-khoan");
        }
        await FindAsync(cancellation);
        Refusal ??= outcome.Refusal;
        return Page();
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        var found = await tickets.FindAsync(Code ?? "", From, cancellation);
        (Ticket, Refusal) = (found.Value, found.Refusal);
    }
}
