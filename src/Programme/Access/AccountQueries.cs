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

    /// <summary>The units an account may belong to, by code: those in being, and such that ended without an heir while somebody still works there.</summary>
    public async Task<IReadOnlyList<UnitChoice>> UnitsAsync(CancellationToken cancellation = default) =>
        await db.Units.Where(u => u.ProvinceId == province.Id
                && (u.To == null || (u.HeirCode == u.Code && db.Accounts.Any(a => a.ProvinceId == u.ProvinceId && a.UnitCode == u.Code && a.DisabledAt == null))))
            .OrderBy(u => u.Code).Select(u => new UnitChoice(u.Code, u.Name)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<AccountRow>> RowsAsync(IQueryable<Account> accounts, DateOnly today, CancellationToken cancellation)
    {
        var found = await accounts.AsNoTracking().Select(a => new
        {
            Account = a,
            // Who stands for the unit today: people of a merged unit work for its successor.
            Unit = db.Units.Where(u => u.ProvinceId == province.Id && u.Code == a.UnitCode)
                .Join(db.Units, u => new { u.ProvinceId, Code = u.HeirCode }, h => new { h.ProvinceId, h.Code }, (u, h) => new UnitChoice(h.Code, h.Name)).FirstOrDefault(),
            Roles = a.Roles.Where(r => r.From <= today && (r.To == null || r.To > today)).Select(r => r.Role).ToList(),
            SeenAt = db.AccountSessions.Where(s => s.ProvinceId == province.Id && s.AccountId == a.Id).Max(s => (DateTimeOffset?)s.SeenAt),
        }).ToListAsync(cancellation);
        return [.. found.Select(f => RowOf(f.Account, f.Unit, f.Roles, f.SeenAt))];
    }

    private static AccountRow RowOf(Account account, UnitChoice? unit, List<Role> roles, DateTimeOffset? seenAt) => new(
        account.Id,
        account.Version,
        account.UserName!,
        account.FullName,
        account.Email,
        unit?.Code ?? account.UnitCode,
        unit?.Name,
        [.. roles.Distinct().Order()],
        account.PasswordHash is not null,
        account.TwoFactorEnabled,
        account.LockoutEnd,
        account.DisabledAt,
        account.DisabledReason,
        seenAt);
}
