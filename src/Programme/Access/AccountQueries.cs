using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Access;

/// <summary>The accounts of the province, for who keeps them.</summary>
public sealed class AccountQueries(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    public async Task<IReadOnlyList<AccountRow>> ListAsync(AccountFilter filter, CancellationToken cancellation = default)
    {
        var today = time.Today();
        var accounts = db.Accounts.Where(a => a.ProvinceId == province.Id && (a.DisabledAt != null) == filter.Closed);
        foreach (var word in SearchWords.Of(filter.Search))
            accounts = accounts.Where(a => a.SearchText.Contains(word));
        if (filter.Role is { } role)
            accounts = accounts.Where(a => a.Roles.Any(r => r.Role == role && r.From <= today && (r.To == null || r.To > today)));
        return await RowsAsync(accounts.OrderBy(a => a.UnitCode).ThenBy(a => a.NormalizedUserName), today, cancellation);
    }

    /// <returns>Null when there is no such account.</returns>
    public async Task<AccountRow?> FindAsync(Guid id, CancellationToken cancellation = default) =>
        (await RowsAsync(db.Accounts.Where(a => a.ProvinceId == province.Id && a.Id == id), time.Today(), cancellation)).SingleOrDefault();

    /// <summary>The units an account may belong to, by name.</summary>
    public async Task<IReadOnlyList<UnitChoice>> UnitsAsync(CancellationToken cancellation = default) =>
        await db.Units.Where(u => u.ProvinceId == province.Id).OrderBy(u => u.Code).Select(u => new UnitChoice(u.Code, u.Name)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<AccountRow>> RowsAsync(IQueryable<Account> accounts, DateOnly today, CancellationToken cancellation)
    {
        var found = await accounts.AsNoTracking().Select(a => new
        {
            Account = a,
            UnitName = db.Units.Where(u => u.ProvinceId == province.Id && u.Code == a.UnitCode)
                .Join(db.Units, u => new { u.ProvinceId, Code = u.HeirCode }, h => new { h.ProvinceId, h.Code }, (u, h) => h.Name).FirstOrDefault(),
            Roles = a.Roles.Where(r => r.From <= today && (r.To == null || r.To > today)).Select(r => r.Role).ToList(),
            SeenAt = db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.AccountId == a.Id).Max(s => (DateTimeOffset?)s.SeenAt),
        }).ToListAsync(cancellation);
        return [.. found.Select(f => RowOf(f.Account, f.UnitName, f.Roles, f.SeenAt))];
    }

    private static AccountRow RowOf(Account account, string? unitName, List<Role> roles, DateTimeOffset? seenAt) => new(
        account.Id,
        account.Version,
        account.UserName!,
        account.FullName,
        account.Email,
        account.UnitCode,
        unitName,
        [.. roles.Distinct().Order()],
        account.PasswordHash is not null,
        account.TwoFactorEnabled,
        account.LockoutEnd,
        account.DisabledAt,
        account.DisabledReason,
        seenAt);
}
