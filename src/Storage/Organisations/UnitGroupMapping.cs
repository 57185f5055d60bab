using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class UnitGroupMapping : IEntityTypeConfiguration<UnitGroup>
{
    public void Configure(EntityTypeBuilder<UnitGroup> group)
    {
        group.ToTable("unit_groups");
        group.HasKey(g => new { g.ProvinceId, g.Code });
        group.Property(g => g.ProvinceId).HasMaxLength(Lengths.Province);
        group.Property(g => g.Code).HasMaxLength(Lengths.Code);
        group.HasIndex(g => new { g.ProvinceId, g.NameKey }).IsUnique();
        group.Ignore(g => g.Kinds);
        group.HasMany(g => g.Members).WithOne().HasForeignKey(m => new { m.ProvinceId, m.GroupCode });
    }
}
