using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Storage.Access;

/// <summary>
/// Where Identity finds the accounts of the current province. It never saves: the use case does, together with the journal. Claims and
/// logins of others are not kept and have no tables.
/// </summary>
internal sealed class AccountStore
    : UserOnlyStore<Account, ProgrammeDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>
{
    private readonly CurrentProvince province;

    public AccountStore(ProgrammeDb db, CurrentProvince province)
        : base(db)
    {
        this.province = province;
        AutoSaveChanges = false;
    }

    public override IQueryable<Account> Users => base.Users.Where(a => a.ProvinceId == province.Id);

    public override Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken = default) =>
        Guid.TryParse(userId, out var id) ? Users.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) : Task.FromResult<Account?>(null);

    // The account is tracked: what changed is known. Marking everything as changed would touch its roles too.
    public override Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default) => Task.FromResult(IdentityResult.Success);

    /// <summary>Recovery codes are kept as hashes: they open the account as a password does.</summary>
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(HashOf), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken)
    {
        var kept = (await GetTokenAsync(user, "[AspNetUserStore]", "RecoveryCodes", cancellationToken) ?? "").Split(';').ToList();
        if (!kept.Remove(HashOf(code)))
            return false;
        await base.ReplaceCodesAsync(user, kept, cancellationToken);
        return true;
    }

    private static string HashOf(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
