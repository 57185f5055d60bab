using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class UnitContactMapping : IEntityTypeConfiguration<UnitContact>
{
    public void Configure(EntityTypeBuilder<UnitContact> contact)
    {
        contact.ToTable("unit_contacts");
        contact.HasKey(c => new { c.ProvinceId, c.UnitCode, c.Ordinal });
        contact.Property(c => c.ProvinceId).HasMaxLength(Lengths.Province);
        contact.Property(c => c.UnitCode).HasMaxLength(Lengths.Code);
    }
}
