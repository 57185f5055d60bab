using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Checks name and password, and counts what goes wrong. Who passes still has to give the second factor, where there is one.</summary>
public sealed class CheckPassword(ProgrammeDb db, UserManager<Account> accounts, SignInThrottle throttle, TimeProvider time)
{
    private static readonly Account Nobody = new() { ProvinceId = "", FullName = "" };
    private static string? someHash;

    public async Task<Outcome<Account>> RunAsync(Request request, CancellationToken cancellation = default)
    {
        var name = accounts.NormalizeName(request.UserName.Trim()) ?? "";
        if (!throttle.Admits(name, request.Address))
            return new Refusal("too-many-attempts");
        var account = await accounts.FindByNameAsync(request.UserName.Trim());
        if (account?.LockoutEnd is { } locked && locked > time.GetUtcNow())
            return new Refusal("account-locked", Minutes(locked - time.GetUtcNow()));
        if (!IsRight(account, request.Password))
            return await CountAsync(account, cancellation);
        throttle.Forgive(name, request.Address);
        if (account!.DisabledAt is not null)
            return new Refusal("account-disabled");
        if (account.AccessFailedCount > 0)
            await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, 0), cancellation);
        return account;
    }

    // An unknown name costs as much as a known one, so that the time does not tell them apart.
    private bool IsRight(Account? account, string password)
    {
        var hash = account?.PasswordHash ?? (someHash ??= accounts.PasswordHasher.HashPassword(Nobody, Guid.NewGuid().ToString()));
        var verdict = accounts.PasswordHasher.VerifyHashedPassword(account ?? Nobody, hash, password);
        return account?.PasswordHash is not null && verdict != PasswordVerificationResult.Failed;
    }

    private async Task<Refusal> CountAsync(Account? account, CancellationToken cancellation)
    {
        if (account is null)
            return new Refusal("sign-in-failed");
        // In the database itself, so that attempts side by side are all counted.
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.AccessFailedCount, a => a.AccessFailedCount + 1), cancellation);
        await db.Entry(account).ReloadAsync(cancellation);
        if (account.AccessFailedCount < AccountRules.AttemptsBeforeLock)
            return new Refusal("sign-in-failed");
        account.AccessFailedCount = 0;
        account.LockoutEnd = time.GetUtcNow() + AccountRules.LockTime;
        // Somebody who locked it at the same moment did the same.
        await db.SaveAsync(Actor.Xanh.Does("lock-account"), cancellation);
        return new Refusal("account-locked", Minutes(AccountRules.LockTime));
    }

    private static string Minutes(TimeSpan time) => Math.Ceiling(time.TotalMinutes).ToString(CultureInfo.InvariantCulture);

    /// <param name="Address">IP address the attempt comes from.</param>
    public sealed record Request(string UserName, string Password, string? Address);
}
