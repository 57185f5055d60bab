using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Closes an account with a reason, or opens it again. Closing signs the person out at once; nothing the person did is lost.</summary>
public sealed class CloseAccount(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        var account = await db.Accounts.Include(a => a.Roles).SingleOrDefaultAsync(a => a.ProvinceId == province.Id && a.Id == request.AccountId, cancellation);
        if (account is null)
            return new Refusal("unknown-account");
        if (!request.Open && string.IsNullOrWhiteSpace(request.Reason))
            return new Refusal("account-reason-missing");
        if (!request.Open && await db.IsLastAsync(account, time.Today(), cancellation))
            return new Refusal("last-administrator");
        if (request.Open)
            account.Enable();
        else
            account.Disable(request.Reason!.Trim(), time.GetUtcNow());
        if (await db.SaveAsync(actor.Does(request.Open ? "open-account" : "close-account", request.Reason), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    /// <param name="Open">True opens it again.</param>
    public sealed record Request(Guid AccountId, bool Open, string? Reason);
}
