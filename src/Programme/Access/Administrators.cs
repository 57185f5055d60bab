using Microsoft.EntityFrameworkCore;

namespace Xanh.Programme.Access;

/// <summary>Somebody must always be able to keep the accounts.</summary>
internal static class Administrators
{
    /// <summary>Whether nobody but <paramref name="account"/> is an administrator with an open account that day.</summary>
    public static async Task<bool> IsLastAsync(this ProgrammeDb db, Account account, DateOnly day, CancellationToken cancellation) =>
        account.RolesOn(day).Contains(Role.Administrator)
        && !await db.Accounts.AnyAsync(
            a => a.ProvinceId == account.ProvinceId && a.Id != account.Id && a.DisabledAt == null
                && a.Roles.Any(r => r.Role == Role.Administrator && r.From <= day && (r.To == null || r.To > day)),
            cancellation);
}
