using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class OrganisationUnitMapping : IEntityTypeConfiguration<OrganisationUnit>
{
    public void Configure(EntityTypeBuilder<OrganisationUnit> unit)
    {
        unit.ToTable("units");
        unit.HasKey(u => new { u.ProvinceId, u.Code });
        unit.Property(u => u.ProvinceId).HasMaxLength(Lengths.Province);
        unit.Property(u => u.Code).HasMaxLength(Lengths.Code);
        unit.Property(u => u.HeirCode).HasMaxLength(Lengths.Code);
        unit.HasIndex(u => new { u.ProvinceId, u.NameKey });
        unit.HasIndex(u => new { u.ProvinceId, u.HeirCode });
        unit.HasMany(u => u.Names).WithOne().HasForeignKey(n => new { n.ProvinceId, n.UnitCode });
        unit.HasMany(u => u.Contacts).WithOne().HasForeignKey(c => new { c.ProvinceId, c.UnitCode });
    }
}
