using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

internal sealed class PlannedTaskMapping() : PlanItemMapping<PlannedTask>("planned_tasks")
{
    public override void Configure(EntityTypeBuilder<PlannedTask> item)
    {
        base.Configure(item);
        item.ComplexProperty(t => t.Time);
        item.HasMany(t => t.Agencies).WithOne().HasForeignKey(a => new { a.ProvinceId, a.PlanId, a.TaskOrdinal, a.TaskSince });
        item.HasMany(t => t.OtherSources).WithOne().HasForeignKey(s => new { s.ProvinceId, s.PlanId, s.TaskOrdinal, s.TaskSince });
    }
}
