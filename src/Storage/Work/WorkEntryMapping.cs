using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;
using Xanh.Programme.Work;

namespace Xanh.Storage.Work;

internal sealed class WorkEntryMapping : IEntityTypeConfiguration<WorkEntry>
{
    public void Configure(EntityTypeBuilder<WorkEntry> entry)
    {
        entry.ToTable("work_entries");
        entry.HasKey(e => new { e.ProvinceId, e.Id });
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasIndex(e => new { e.ProvinceId, e.PlanId, e.TaskOrdinal, e.Year, e.GivenTo }).IsUnique();
        entry.HasIndex(e => new { e.ProvinceId, e.UnitCode, e.DueOn });
        entry.HasIndex(e => new { e.ProvinceId, e.PlanId, e.DueOn });
        entry.HasIndex(e => new { e.ProvinceId, e.DueOn });
        entry.Property(e => e.ProvinceId).HasMaxLength(Lengths.Province);
        entry.Property(e => e.GivenTo).HasMaxLength(Lengths.Code);
        entry.Property(e => e.UnitCode).HasMaxLength(Lengths.Code);
        entry.Property(e => e.AskedBy).HasMaxLength(Lengths.Code);
        entry.Ignore(e => e.Facts);
        entry.HasMany(e => e.Notes).WithOne().HasForeignKey(n => new { n.ProvinceId, n.EntryId });
        entry.HasOne<PlannedTask>().WithMany().HasForeignKey(e => new { e.ProvinceId, e.PlanId, e.TaskOrdinal, e.TaskSince });
    }
}
