using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanVersionMapping : IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<PlanVersion> version)
    {
        version.ToTable("plan_versions");
        version.HasKey(v => new { v.ProvinceId, v.PlanId, v.Number });
        version.HasIndex(v => new { v.ProvinceId, v.SourceDigest }).IsUnique();
        version.Property(v => v.ProvinceId).HasMaxLength(Lengths.Province);
        version.Property(v => v.SourceDigest).HasMaxLength(64);
        version.ComplexProperty(v => v.Counts);
        version.HasOne(v => v.Source).WithOne().HasForeignKey<PlanSource>(s => new { s.ProvinceId, s.PlanId, s.Version });
        version.HasMany(v => v.Files).WithOne().HasForeignKey(f => new { f.ProvinceId, f.PlanId, f.Version });
        version.HasMany(v => v.Diagnostics).WithOne().HasForeignKey(d => new { d.ProvinceId, d.PlanId, d.Version });
    }
}
