using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>A person takes an authenticator app into use, or stops using it.</summary>
public sealed class SecondFactor(ProgrammeDb db, UserManager<Account> accounts, TimeProvider time)
{
    private const int RecoveryCodes = 10;

    // Where Identity keeps its tokens.
    private const string Store = "[AspNetUserStore]";
    private const string KeyName = "AuthenticatorKey";

    /// <summary>Makes the key to put into the app, when the person asks for it; one that was made before and not taken into use counts no more.</summary>
    /// <returns>Refuses <c>second-factor-on</c> when an app is in use.</returns>
    public async Task<Outcome<TimeCodeSetup>> BeginAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { } account)
            return new Refusal("unknown-account");
        if (account.TwoFactorEnabled)
            return new Refusal("second-factor-on");
        await accounts.ResetAuthenticatorKeyAsync(account);
        if (await db.SaveAsync(actor.Does("prepare-second-factor"), cancellation) is { } refusal)
            return refusal;
        return (await PendingAsync(actor))!;
    }

    /// <summary>The key that was made and waits for its first code; null when there is none, or the app is in use.</summary>
    public async Task<TimeCodeSetup?> PendingAsync(Actor actor) =>
        await accounts.FindByIdAsync(actor.Id.ToString()) is { TwoFactorEnabled: false } account && await accounts.GetAuthenticatorKeyAsync(account) is { } key
            ? new TimeCodeSetup(key, TimeCode.Address(key, account.UserName!)) : null;

    /// <summary>Forgets a key that was not taken into use.</summary>
    public async Task<Refusal?> CancelAsync(Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { TwoFactorEnabled: false } account || await accounts.GetAuthenticatorKeyAsync(account) is null)
            return null;
        await accounts.RemoveAuthenticationTokenAsync(account, Store, KeyName);
        return await db.SaveAsync(actor.Does("cancel-second-factor"), cancellation);
    }

    /// <summary>Turns it on, once the app shows the right code.</summary>
    /// <returns>The recovery codes, shown this once.</returns>
    public async Task<Outcome<IReadOnlyList<string>>> TurnOnAsync(string code, Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { } account || await accounts.GetAuthenticatorKeyAsync(account) is not { } key)
            return new Refusal("unknown-account");
        if (TimeCode.Match(key, code, time.GetUtcNow(), account.TimeCodeStep) is not { } step)
            return new Refusal("time-code-wrong");
        account.UseTimeCode(step);
        account.TwoFactorEnabled = true;
        var codes = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodes))!.ToList();
        if (await db.SaveAsync(actor.Does("turn-on-second-factor"), cancellation) is { } refusal)
            return refusal;
        return Outcome<IReadOnlyList<string>>.FromValue(codes);
    }

    /// <summary>Turns it off and forgets the key: for the person, who gives the password again, or for the administrator of somebody who lost the device.</summary>
    public async Task<Outcome<Account>> TurnOffAsync(TurnOffRequest request, Actor actor, CancellationToken cancellation = default)
    {
        var own = request.AccountId == actor.Id;
        if (!own && !actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        if (await accounts.FindByIdAsync(request.AccountId.ToString()) is not { } account)
            return new Refusal("unknown-account");
        if (own && !await accounts.CheckPasswordAsync(account, request.Password ?? ""))
            return new Refusal("password-wrong");
        account.TwoFactorEnabled = false;
        await accounts.RemoveAuthenticationTokenAsync(account, Store, KeyName);
        await accounts.RemoveAuthenticationTokenAsync(account, Store, "RecoveryCodes");
        if (await db.SaveAsync(actor.Does("turn-off-second-factor"), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    public async Task<bool> IsOnAsync(Actor actor) => await accounts.FindByIdAsync(actor.Id.ToString()) is { TwoFactorEnabled: true };

    /// <summary>How many recovery codes are left.</summary>
    public async Task<string> CodesLeftAsync(Actor actor, CultureInfo culture) =>
        await accounts.FindByIdAsync(actor.Id.ToString()) is { } account ? (await accounts.CountRecoveryCodesAsync(account)).ToString(culture) : "";

    /// <param name="Password">The person's own; not asked from an administrator.</param>
    public sealed record TurnOffRequest(Guid AccountId, string? Password);
}
