using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>Opens an account for a person. Without a password the person sets one through a one-time sign-in.</summary>
public sealed class CreateAccount(ProgrammeDb db, UserManager<Account> accounts, CurrentProvince province, TimeProvider time)
{
    public async Task<Outcome<Account>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepAccounts))
            return new Refusal("not-allowed");
        if (request.UnitCode is { } unit && !await db.Units.AnyAsync(u => u.ProvinceId == province.Id && u.Code == unit, cancellation))
            return new Refusal("unknown-unit", unit);
        var account = new Account
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            ProvinceId = province.Id,
            UserName = request.UserName.Trim(),
            FullName = request.FullName.Trim(),
            UnitCode = request.UnitCode,
            Email = string.IsNullOrWhiteSpace(request.Email) ? null : request.Email.Trim(),
        };
        if (account.FullName.Length == 0)
            return new Refusal("account-name-missing");
        if (account.Email is { } email && !CreateAccounts.IsMail(email))
            return new Refusal("email-malformed", email);
        account.HoldRoles(request.Roles, time.Today());
        account.RefreshSearchText();
        var made = request.Password is { } password ? await accounts.CreateAsync(account, password) : await accounts.CreateAsync(account);
        if (!made.Succeeded)
            return IdentityRefusals.Of(made, account);
        if (await db.SaveAsync(actor.Does("create-account"), cancellation) is { } refusal)
            return refusal;
        return account;
    }

    /// <param name="UserName">What the person signs in with: Latin letters, digits and <c>. - _ @</c>.</param>
    /// <param name="UnitCode">Code of a unit; null for someone who stands outside the units.</param>
    public sealed record Request(string UserName, string FullName, string? UnitCode, IReadOnlyList<Role> Roles, string? Email = null, string? Password = null);
}
