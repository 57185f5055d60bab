using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>What a one-time code opens.</summary>
public sealed class TicketQueries(ProgrammeDb db, SignInThrottle throttle, CurrentProvince province, TimeProvider time)
{
    /// <param name="address">Where the code was typed; guesses are counted.</param>
    /// <returns>Refuses <c>too-many-attempts</c>, <c>ticket-unknown</c>, <c>ticket-used</c>, <c>ticket-expired</c>, <c>account-disabled</c>.</returns>
    public async Task<Outcome<TicketView>> FindAsync(string code, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.Admits(null, address))
            return new Refusal("too-many-attempts");
        var hash = TicketCode.HashOf(code);
        var found = await (
            from ticket in db.SignInTickets
            join account in db.Accounts on ticket.AccountId equals account.Id
            where ticket.ProvinceId == province.Id && ticket.CodeHash == hash
            select new
            {
                View = new TicketView(ticket.Id, account.Id, account.UserName!, account.FullName, ticket.Purpose, ticket.ExpiresAt),
                ticket.UsedAt,
                account.DisabledAt,
            }).SingleOrDefaultAsync(cancellation);
        if (found is null)
            return new Refusal("ticket-unknown");
        throttle.Forgive(null, address);
        if (found.UsedAt is not null)
            return new Refusal("ticket-used");
        if (found.View.ExpiresAt <= time.GetUtcNow())
            return new Refusal("ticket-expired");
        return found.DisabledAt is null ? found.View : new Refusal("account-disabled");
    }
}
