using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Journal;

namespace Xanh.Storage.Journal;

internal sealed class PersonalSaltMapping : IEntityTypeConfiguration<PersonalSalt>
{
    public void Configure(EntityTypeBuilder<PersonalSalt> salt)
    {
        salt.ToTable("personal_salts");
        salt.HasKey(s => new { s.ProvinceId, s.Subject });
        salt.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        salt.Property(s => s.Subject).HasMaxLength(Lengths.Code);
    }
}
