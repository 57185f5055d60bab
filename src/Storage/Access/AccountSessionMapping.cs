using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Access;

namespace Xanh.Storage.Access;

internal sealed class AccountSessionMapping : IEntityTypeConfiguration<AccountSession>
{
    public void Configure(EntityTypeBuilder<AccountSession> session)
    {
        session.ToTable("account_sessions");
        session.HasKey(s => new { s.ProvinceId, s.Id });
        session.HasIndex(s => new { s.ProvinceId, s.AccountId, s.EndedAt });
        session.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        session.Property(s => s.Address).HasMaxLength(Lengths.Word + Lengths.Word);
        session.Property(s => s.Browser).HasMaxLength(Lengths.Code);
    }
}
