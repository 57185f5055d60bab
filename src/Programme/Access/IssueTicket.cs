using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Makes a one-time sign-in for an account: an invitation, or because the password was lost. Earlier codes of the account end.</summary>
public sealed class IssueTicket(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<IssuedTicket>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        if (await db.Accounts.SingleOrDefaultAsync(a => a.ProvinceId == province.Id && a.Id == request.AccountId, cancellation) is not { } account)
            return new Refusal("unknown-account");
        if (account.DisabledAt is not null)
            return new Refusal("account-disabled");
        var now = time.GetUtcNow();
        await db.SignInTickets.Where(t => t.ProvinceId == province.Id && t.AccountId == account.Id && t.UsedAt == null && t.ExpiresAt > now)
            .ExecuteUpdateAsync(set => set.SetProperty(t => t.ExpiresAt, now), cancellation);
        var issued = Issue(db, account, request.Purpose, now);
        account.LockoutEnd = null;
        var deed = actor.Does("issue-ticket", request.Purpose.ToString());
        db.Tell(deed, province.Id, account.JournalSubject);
        if (await db.SaveAsync(deed, cancellation) is { } refusal)
            return refusal;
        return issued;
    }

    /// <summary>Adds a code to what the caller saves.</summary>
    internal static IssuedTicket Issue(ProgrammeDb db, Account account, TicketPurpose purpose, DateTimeOffset now)
    {
        var code = TicketCode.New();
        var ticket = new SignInTicket
        {
            ProvinceId = account.ProvinceId,
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            Purpose = purpose,
            CodeHash = TicketCode.HashOf(code),
            CreatedAt = now,
            ExpiresAt = now + SignInTicket.LifeOf(purpose),
        };
        db.SignInTickets.Add(ticket);
        return new IssuedTicket(account.Id, account.UserName!, account.FullName, account.Email, code, ticket.ExpiresAt);
    }

    public sealed record Request(Guid AccountId, TicketPurpose Purpose);
}
