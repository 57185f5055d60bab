using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;
using Xanh.Web.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Pages.Work.Access;

[Requires(Permission.KeepAccounts)]
public sealed class NewAccountModel(CreateAccount create, TicketDelivery delivery, AccountQueries accounts, CurrentActor me) : PageModel
{
    public string? UserName { get; private set; }

    public AccountFields Fields { get; private set; } = new();

    public Refusal? Refusal { get; private set; }

    /// <summary>How the new person gets in; shown once.</summary>
    public TicketDelivery.Delivered? Delivered { get; private set; }

    /// <summary>The field a refusal speaks of.</summary>
    public string FieldId => Refusal?.Code switch
    {
        "account-name-missing" => "ho-ten",
        "email-malformed" => "thu",
        "unknown-unit" => "don-vi",
        _ => "ten-dang-nhap",
    };

    public async Task OnGetAsync(CancellationToken cancellation) => Fields = new AccountFields { Units = await accounts.UnitsAsync(cancellation) };

    public async Task<IActionResult> OnPostAsync([FromForm(Name = "ten-dang-nhap")] string? userName, CancellationToken cancellation)
    {
        UserName = userName ?? "";
        Fields = AccountFields.From(Request.Form, await accounts.UnitsAsync(cancellation));
        var made = await create.RunAsync(new CreateAccount.Request(UserName, Fields.FullName, Fields.UnitOrNone, Fields.Roles, Fields.Email), me.Actor, cancellation);
        if (!made.Succeeded)
        {
            Refusal = made.Refusal;
            return Page();
        }
        var delivered = await delivery.RunAsync(made.Value.Id, TicketPurpose.Invitation, me.Actor, cancellation);
        (Delivered, Refusal) = (delivered.Value, delivered.Refusal);
        return Page();
    }
}
