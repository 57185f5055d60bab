using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Sets the password of an account by a one-time code, which is then used up; every other browser is signed out.</summary>
public sealed class RedeemTicket(ProgrammeDb db, UserManager<Account> accounts, TicketQueries tickets, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, CancellationToken cancellation = default)
    {
        var found = await tickets.FindAsync(request.Code, request.Address, cancellation);
        if (!found.Succeeded)
            return found.Refusal;
        var account = await db.Accounts.SingleAsync(a => a.Id == found.Value.AccountId, cancellation);
        if (found.Value.Purpose == TicketPurpose.FirstAdministrator && !string.IsNullOrWhiteSpace(request.FullName))
        {
            account.FullName = request.FullName.Trim();
            account.RefreshSearchText();
        }
        account.PasswordHash = null;
        var made = await accounts.AddPasswordAsync(account, request.NewPassword);
        if (!made.Succeeded)
            return IdentityRefusals.Of(made, account);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        return await SaveAsync(found.Value, account, cancellation);
    }

    private async Task<Outcome<Account>> SaveAsync(TicketView ticket, Account account, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var whole = await db.Database.BeginTransactionAsync(cancellation);
        // Of two who come with the same code, one wins.
        var won = await db.SignInTickets.Where(t => t.ProvinceId == province.Id && t.Id == ticket.TicketId && t.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.UsedAt, now), cancellation);
        if (won == 0)
            return new Refusal("ticket-used");
        await db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.AccountId == account.Id && s.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellation);
        var person = new Actor(account.Id, account.FullName, account.UnitCode, []);
        if (await db.SaveAsync(person.Does("set-password"), cancellation) is { } refusal)
            return refusal;
        await whole.CommitAsync(cancellation);
        return account;
    }

    /// <param name="FullName">For the first administrator, who has no name yet.</param>
    /// <param name="Address">IP address the attempt comes from.</param>
    public sealed record Request(string Code, string NewPassword, string? FullName, string? Address);
}
