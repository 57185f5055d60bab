using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Access;

namespace Xanh.Storage.Access;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        // Identity finds its tables by the account's id alone.
        account.HasKey(a => a.Id);
        account.HasIndex(a => new { a.ProvinceId, a.NormalizedUserName }).IsUnique();
        account.HasIndex(a => new { a.ProvinceId, a.UnitCode });
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.ProvinceId).HasMaxLength(Lengths.Province);
        account.Property(a => a.UnitCode).HasMaxLength(Lengths.Code);
        account.Property(a => a.UserName).HasMaxLength(Lengths.Code);
        account.Property(a => a.NormalizedUserName).HasMaxLength(Lengths.Code);
        account.HasMany(a => a.Roles).WithOne().HasForeignKey(r => r.AccountId);
        account.HasMany<IdentityUserToken<Guid>>().WithOne().HasForeignKey(t => t.UserId);
        account.HasMany<IdentityUserPasskey<Guid>>().WithOne().HasForeignKey(p => p.UserId);
        account.HasMany<AccountSession>().WithOne().HasForeignKey(s => s.AccountId);
    }

    public void Configure(EntityTypeBuilder<RoleGrant> grant)
    {
        grant.ToTable("role_grants");
        grant.HasKey(g => new { g.ProvinceId, g.AccountId, g.Role, g.From });
        grant.Property(g => g.ProvinceId).HasMaxLength(Lengths.Province);
    }
}
