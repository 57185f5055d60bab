using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>A signed-in person takes a new password; every other browser is signed out.</summary>
public sealed class ChangePassword(ProgrammeDb db, UserManager<Account> accounts, SignInThrottle throttle, EndSessions end)
{
    public async Task<Outcome<Account>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { } account)
            return new Refusal("unknown-account");
        if (!throttle.Admits(account.NormalizedUserName, null))
            return new Refusal("too-many-attempts");
        var changed = await accounts.ChangePasswordAsync(account, request.Current, request.NewPassword);
        if (!changed.Succeeded)
        {
            db.ChangeTracker.Clear();
            return IdentityRefusals.Of(changed, account);
        }
        if (await db.SaveAsync(actor.Does("change-password"), cancellation) is { } refusal)
            return refusal;
        await end.RunAsync(new EndSessions.Request(Except: request.SessionId), actor, cancellation);
        return account;
    }

    /// <param name="SessionId">The session that stays.</param>
    public sealed record Request(string Current, string NewPassword, Guid SessionId);
}
