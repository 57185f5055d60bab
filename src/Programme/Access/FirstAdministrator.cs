using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Lets the first administrator of a new installation in: a one-time code, as long as no administrator has a password.</summary>
public sealed class FirstAdministrator(ProgrammeDb db, UserManager<Account> accounts, CreateAccount create, IssueTicket issue, CurrentProvince province, TimeProvider time)
{
    private const string UserName = "quantri";

    /// <returns>The code, or null when an administrator can sign in already.</returns>
    public async Task<IssuedTicket?> RunAsync(CancellationToken cancellation = default)
    {
        var today = time.Today();
        var known = await db.Accounts.AnyAsync(
            a => a.ProvinceId == province.Id && a.DisabledAt == null && a.PasswordHash != null
                && a.Roles.Any(r => r.Role == Role.Administrator && r.From <= today && (r.To == null || r.To > today)),
            cancellation);
        if (known)
            return null;
        var account = await accounts.FindByNameAsync(UserName)
            ?? (await create.RunAsync(new CreateAccount.Request(UserName, "Quản trị", null, [Role.Administrator]), Actor.Xanh, cancellation)).Value
            ?? throw new InvalidOperationException("The first administrator could not be created.");
        var issued = await issue.RunAsync(new IssueTicket.Request(account.Id, TicketPurpose.FirstAdministrator), Actor.Xanh, cancellation);
        return issued.Value ?? throw new InvalidOperationException("The first administrator got no code: " + issued.Refusal?.Code);
    }
}
