using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Work;

namespace Xanh.Storage.Work;

internal sealed class WorkLookMapping : IEntityTypeConfiguration<WorkLook>
{
    private const int Basis = 100;

    public void Configure(EntityTypeBuilder<WorkLook> look)
    {
        look.ToTable("work_looks");
        look.HasKey(l => new { l.ProvinceId, l.PlanId });
        look.Property(l => l.ProvinceId).HasMaxLength(Lengths.Province);
        look.Property(l => l.Basis).HasMaxLength(Basis);
    }
}
