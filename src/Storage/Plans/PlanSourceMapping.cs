using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanSourceMapping : IEntityTypeConfiguration<PlanSource>, IEntityTypeConfiguration<PlanSourceFile>
{
    public void Configure(EntityTypeBuilder<PlanSource> source)
    {
        source.ToTable("plan_sources");
        source.HasKey(s => new { s.ProvinceId, s.PlanId, s.Version });
        source.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
    }

    public void Configure(EntityTypeBuilder<PlanSourceFile> file)
    {
        file.ToTable("plan_source_files");
        file.HasKey(f => new { f.ProvinceId, f.PlanId, f.Version, f.Ordinal });
        file.Property(f => f.ProvinceId).HasMaxLength(Lengths.Province);
    }
}
