using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class TaskSourceMapping : IEntityTypeConfiguration<TaskSource>
{
    public void Configure(EntityTypeBuilder<TaskSource> source)
    {
        source.ToTable("task_sources");
        source.HasKey(s => new { s.ProvinceId, s.PlanId, s.TaskOrdinal, s.TaskSince, s.Ordinal });
        source.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        source.ComplexProperty(s => s.Place);
    }
}
