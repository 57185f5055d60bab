using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class TaskAgencyMapping : IEntityTypeConfiguration<TaskAgency>
{
    public void Configure(EntityTypeBuilder<TaskAgency> agency)
    {
        agency.ToTable("task_agencies");
        agency.HasKey(a => new { a.ProvinceId, a.PlanId, a.TaskOrdinal, a.TaskSince, a.Role, a.Ordinal });
        agency.HasIndex(a => new { a.ProvinceId, a.PlanId, a.AgencyKey });
        agency.HasIndex(a => new { a.ProvinceId, a.UnitCode });
        agency.Property(a => a.ProvinceId).HasMaxLength(Lengths.Province);
    }
}
