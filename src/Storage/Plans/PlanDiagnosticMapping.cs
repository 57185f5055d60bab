using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlanDiagnosticMapping : IEntityTypeConfiguration<PlanDiagnostic>
{
    public void Configure(EntityTypeBuilder<PlanDiagnostic> diagnostic)
    {
        diagnostic.ToTable("plan_diagnostics");
        diagnostic.HasKey(d => new { d.ProvinceId, d.PlanId, d.Version, d.Ordinal });
        diagnostic.Property(d => d.ProvinceId).HasMaxLength(Lengths.Province);
        diagnostic.Property(d => d.Arguments).AsJsonList();
    }
}
