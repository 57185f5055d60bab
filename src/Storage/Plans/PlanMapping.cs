using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("plans");
        plan.HasKey(p => new { p.ProvinceId, p.Id });
        plan.HasIndex(p => new { p.ProvinceId, p.Slug }).IsUnique();
        plan.Property(p => p.ProvinceId).HasMaxLength(Lengths.Province);
        plan.Property(p => p.Slug).HasMaxLength(PlanLimits.Slug);
        plan.HasMany(p => p.Versions).WithOne().HasForeignKey(v => new { v.ProvinceId, v.PlanId });
        plan.HasMany(p => p.Facts).WithOne().HasForeignKey(f => new { f.ProvinceId, f.PlanId });
        plan.HasMany(p => p.Tasks).WithOne().HasForeignKey(t => new { t.ProvinceId, t.PlanId });
        plan.HasMany(p => p.Targets).WithOne().HasForeignKey(t => new { t.ProvinceId, t.PlanId });
        plan.HasMany(p => p.ReportingDuties).WithOne().HasForeignKey(d => new { d.ProvinceId, d.PlanId });
        plan.HasMany(p => p.LegalBases).WithOne().HasForeignKey(b => new { b.ProvinceId, b.PlanId });
        plan.HasMany(p => p.FundingSources).WithOne().HasForeignKey(f => new { f.ProvinceId, f.PlanId });
        plan.HasMany(p => p.Recipients).WithOne().HasForeignKey(r => new { r.ProvinceId, r.PlanId });
        plan.HasMany(p => p.Amendments).WithOne().HasForeignKey(a => new { a.ProvinceId, a.PlanId });
    }
}
