using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class UnitNameMapping : IEntityTypeConfiguration<UnitName>
{
    public void Configure(EntityTypeBuilder<UnitName> name)
    {
        name.ToTable("unit_names");
        name.HasKey(n => new { n.ProvinceId, n.UnitCode, n.Ordinal });
        name.HasIndex(n => new { n.ProvinceId, n.NameKey });
        name.Property(n => n.ProvinceId).HasMaxLength(Lengths.Province);
        name.Property(n => n.UnitCode).HasMaxLength(Lengths.Code);
        name.Property(n => n.NameKey).HasMaxLength(Lengths.Code);
    }
}
