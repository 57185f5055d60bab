using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Changes a person's name, mail, unit and roles. New rights hold from the person's next click on.</summary>
public sealed class EditAccount(ProgrammeDb db, UserManager<Account> accounts, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        var account = await db.Accounts.Include(a => a.Roles).SingleOrDefaultAsync(a => a.ProvinceId == province.Id && a.Id == request.AccountId, cancellation);
        if (account is null)
            return new Refusal("unknown-account");
        if (account.Version != request.Version)
            return new Refusal("changed-meanwhile");
        if (string.IsNullOrWhiteSpace(request.FullName))
            return new Refusal("account-name-missing");
        if (request.UnitCode is { } unit && !await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == unit, cancellation))
            return new Refusal("unknown-unit", unit);
        if (!string.IsNullOrWhiteSpace(request.Email) && !CreateAccounts.IsMail(request.Email.Trim()))
            return new Refusal("email-malformed", request.Email);
        var today = time.Today();
        if (!request.Roles.Contains(Role.Administrator) && await db.IsLastAsync(account, today, cancellation))
            return new Refusal("last-administrator");
        account.FullName = request.FullName.Trim();
        account.UnitCode = request.UnitCode;
        account.Email = string.IsNullOrWhiteSpace(request.Email) ? null : request.Email.Trim();
        account.HoldRoles(request.Roles, today);
        account.RefreshSearchText();
        // A change of the roles alone counts as one of the account, so that two who edit it notice each other.
        db.Entry(account).State = EntityState.Modified;
        var sound = await accounts.UpdateAsync(account);
        if (!sound.Succeeded)
        {
            db.ChangeTracker.Clear();
            return IdentityRefusals.Of(sound, account);
        }
        if (await db.SaveAsync(actor.Does("edit-account", request.Reason), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    /// <param name="Version">Of the account as it was shown to whoever edits.</param>
    public sealed record Request(Guid AccountId, int Version, string FullName, string? Email, string? UnitCode, IReadOnlyList<Role> Roles, string? Reason = null);
}
