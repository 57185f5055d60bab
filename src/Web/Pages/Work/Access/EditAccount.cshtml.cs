using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

[Requires(Permission.KeepAccounts)]
public sealed class EditAccountModel(AccountQueries accounts, EditAccount edit, CloseAccount close, TicketDelivery delivery, CurrentActor me) : PageModel
{
    public AccountRow Account { get; private set; } = null!;

    public AccountFields Fields { get; private set; } = new();

    public Refusal? Refusal { get; private set; }

    public TicketDelivery.Delivered? Delivered { get; private set; }

    public bool Saved { get; private set; }

    /// <summary>Whether somebody else saved meanwhile: both texts are then on the page.</summary>
    public bool Conflict => string.Equals(Refusal?.Code, "changed-meanwhile", StringComparison.Ordinal);

    /// <summary>The field a refusal speaks of.</summary>
    public string FieldId => Refusal?.Code switch
    {
        "email-malformed" => "thu",
        "unknown-unit" => "don-vi",
        "last-administrator" => "vai-tro-" + Role.Administrator,
        "account-reason-missing" => "ly-do",
        _ => "ho-ten",
    };

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "xong")] string? done, CancellationToken cancellation)
    {
        Saved = done is not null;
        return await ShowAsync(id, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "phien-ban")] int version, CancellationToken cancellation)
    {
        var fields = AccountFields.From(Request.Form, await accounts.UnitsAsync(cancellation));
        var outcome = await edit.RunAsync(new EditAccount.Request(id, version, fields.FullName, fields.Email, fields.UnitOrNone, fields.Roles), me.Actor, cancellation);
        return await AnswerAsync(id, outcome, fields, cancellation);
    }

    public async Task<IActionResult> OnPostTicketAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account)
            return NotFound();
        var outcome = await delivery.RunAsync(id, account.HasPassword ? TicketPurpose.Reset : TicketPurpose.Invitation, me.Actor, cancellation);
        (Delivered, Refusal) = (outcome.Value, outcome.Refusal);
        return await ShowAsync(id, cancellation);
    }

    public async Task<IActionResult> OnPostSecondOffAsync(Guid id, [FromServices] SecondFactor second, CancellationToken cancellation) =>
        await AnswerAsync(id, await second.TurnOffAsync(new SecondFactor.TurnOffRequest(id, null), me.Actor, cancellation), null, cancellation);

    public async Task<IActionResult> OnPostCloseAsync(Guid id, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation) =>
        await AnswerAsync(id, await close.RunAsync(new CloseAccount.Request(id, Open: false, reason), me.Actor, cancellation), null, cancellation);

    public async Task<IActionResult> OnPostOpenAsync(Guid id, [FromForm(Name = "ly-do")] string? reason, CancellationToken cancellation) =>
        await AnswerAsync(id, await close.RunAsync(new CloseAccount.Request(id, Open: true, reason), me.Actor, cancellation), null, cancellation);

    private async Task<IActionResult> AnswerAsync(Guid id, Outcome<Account> outcome, AccountFields? typed, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
            return Redirect("/lam-viec/tai-khoan/" + id + "?xong=1");
        Refusal = outcome.Refusal;
        var page = await ShowAsync(id, cancellation);
        // What was typed stays; nothing is lost to a refusal.
        Fields = typed ?? Fields;
        return page;
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account)
            return NotFound();
        Account = account;
        Fields = AccountFields.From(account, await accounts.UnitsAsync(cancellation));
        return Page();
    }
}
