using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Checks the code that follows the password: from the app, or a recovery code.</summary>
public sealed class CheckSecondFactor(ProgrammeDb db, UserManager<Account> accounts, SignInThrottle throttle, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, CancellationToken cancellation = default)
    {
        // Separate from the password's attempts, so that nobody else uses these up.
        if (!throttle.Admits("second " + request.AccountId, request.Address))
            return new Refusal("too-many-attempts");
        if (await accounts.FindByIdAsync(request.AccountId.ToString()) is not { TwoFactorEnabled: true, DisabledAt: null } account)
            return new Refusal("sign-in-failed");
        if (await IsTimeCodeAsync(account, request.Code, cancellation))
        {
            throttle.Forgive("second " + request.AccountId, request.Address);
            return account;
        }
        var redeemed = await accounts.RedeemTwoFactorRecoveryCodeAsync(account, request.Code.Trim().ToUpperInvariant());
        if (!redeemed.Succeeded)
            return new Refusal("time-code-wrong");
        var person = new Actor(account.Id, account.FullName, account.UnitCode, []);
        if (await db.SaveAsync(person.Does("use-recovery-code"), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    private async Task<bool> IsTimeCodeAsync(Account account, string typed, CancellationToken cancellation)
    {
        if (await accounts.GetAuthenticatorKeyAsync(account) is not { } key || TimeCode.Match(key, typed, time.GetUtcNow(), account.TimeCodeStep) is not { } step)
            return false;
        // In the database itself: of two who come with the same code, one wins.
        var won = await db.Accounts.Where(a => a.Id == account.Id && a.TimeCodeStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.TimeCodeStep, step), cancellation);
        return won == 1;
    }

    /// <param name="Code">Six digits of the app, or a recovery code.</param>
    public sealed record Request(Guid AccountId, string Code, string? Address);
}
