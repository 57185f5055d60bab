using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class OrganisationUnitMapping : IEntityTypeConfiguration<OrganisationUnit>, IEntityTypeConfiguration<UnitName>
{
    public void Configure(EntityTypeBuilder<OrganisationUnit> unit)
    {
        unit.ToTable("units");
        unit.HasKey(u => new { u.ProvinceId, u.Code });
        unit.Property(u => u.ProvinceId).HasMaxLength(Lengths.Province);
        unit.Property(u => u.Code).HasMaxLength(Lengths.Code);
        unit.HasIndex(u => new { u.ProvinceId, u.NameKey });
        unit.HasMany(u => u.Names).WithOne().HasForeignKey(n => new { n.ProvinceId, n.UnitCode });
    }

    public void Configure(EntityTypeBuilder<UnitName> name)
    {
        name.ToTable("unit_names");
        name.HasKey(n => new { n.ProvinceId, n.UnitCode, n.NameKey });
        name.HasIndex(n => new { n.ProvinceId, n.NameKey });
        name.Property(n => n.ProvinceId).HasMaxLength(Lengths.Province);
        name.Property(n => n.UnitCode).HasMaxLength(Lengths.Code);
        name.Property(n => n.NameKey).HasMaxLength(Lengths.Code);
    }
}
