using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>The passkeys of an account: added, removed, and used to sign in.</summary>
public sealed class KeepPasskeys(ProgrammeDb db, UserManager<Account> accounts, CurrentProvince province)
{
    private const int LongestName = 60;

    public async Task<IReadOnlyList<UserPasskeyInfo>> ListAsync(Actor actor) =>
        await accounts.FindByIdAsync(actor.Id.ToString()) is { } account ? [.. await accounts.GetPasskeysAsync(account)] : [];

    /// <param name="name">What the person calls it, to tell it from others.</param>
    public async Task<Outcome<Account>> AddAsync(UserPasskeyInfo passkey, string name, Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { } account)
            return new Refusal("unknown-account");
        passkey.Name = name.Trim() is { Length: > 0 } given ? given[..Math.Min(given.Length, LongestName)] : "Xanh";
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        return await SaveAsync(account, actor, "add-passkey", cancellation);
    }

    public async Task<Outcome<Account>> RemoveAsync(byte[] credentialId, Actor actor, CancellationToken cancellation = default)
    {
        if (await accounts.FindByIdAsync(actor.Id.ToString()) is not { } account)
            return new Refusal("unknown-account");
        await accounts.RemovePasskeyAsync(account, credentialId);
        return await SaveAsync(account, actor, "remove-passkey", cancellation);
    }

    /// <summary>Keeps what a sign-in changed in the passkey: its counter, which shows copies.</summary>
    public async Task<Outcome<Account>> UseAsync(Account account, UserPasskeyInfo passkey, CancellationToken cancellation = default)
    {
        if (account.DisabledAt is not null)
            return new Refusal("account-disabled");
        await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        var person = new Actor(account.Id, account.FullName, account.UnitCode, []);
        if (await db.SaveAsync(person.Does("use-passkey"), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    private async Task<Outcome<Account>> SaveAsync(Account account, Actor actor, string action, CancellationToken cancellation)
    {
        var deed = actor.Does(action);
        db.Tell(deed, province.Id, account.JournalSubject);
        if (await db.SaveAsync(deed, cancellation) is { } refusal)
            return refusal;
        return account;
    }
}
