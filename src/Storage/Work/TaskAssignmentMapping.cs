using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Work;

namespace Xanh.Storage.Work;

internal sealed class TaskAssignmentMapping : IEntityTypeConfiguration<TaskAssignment>
{
    public void Configure(EntityTypeBuilder<TaskAssignment> assignment)
    {
        assignment.ToTable("task_assignments");
        assignment.HasKey(a => new { a.ProvinceId, a.PlanId, a.TaskOrdinal });
        assignment.Property(a => a.ProvinceId).HasMaxLength(Lengths.Province);
        assignment.Property(a => a.UnitCode).HasMaxLength(Lengths.Code);
    }
}
