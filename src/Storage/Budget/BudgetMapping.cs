using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Budget;
using Xanh.Programme.Work;

namespace Xanh.Storage.Budget;

internal sealed class BudgetMapping : IEntityTypeConfiguration<BudgetLine>, IEntityTypeConfiguration<BudgetEntry>, IEntityTypeConfiguration<BudgetFile>
{
    public void Configure(EntityTypeBuilder<BudgetLine> line)
    {
        line.ToTable("budget_lines");
        line.HasKey(l => new { l.ProvinceId, l.Id });
        line.Property(l => l.Id).ValueGeneratedNever();
        line.HasIndex(l => new { l.ProvinceId, l.Year, l.UnitCode });
        line.HasIndex(l => new { l.ProvinceId, l.PlanId, l.TaskOrdinal });
        line.Property(l => l.ProvinceId).HasMaxLength(Lengths.Province);
        line.Property(l => l.UnitCode).HasMaxLength(Lengths.Code);
        line.Property(l => l.Source).HasMaxLength(Lengths.Word);
        line.Property(l => l.Name).HasMaxLength(BudgetLimits.Name);
        line.Property(l => l.SearchText).HasMaxLength(BudgetLimits.Name);
        line.Property(l => l.OverspendReason).HasMaxLength(BudgetLimits.Note);
        line.Property(l => l.EndReason).HasMaxLength(BudgetLimits.Note);
        line.HasMany(l => l.Entries).WithOne().HasForeignKey(e => new { e.ProvinceId, e.LineId });
    }

    public void Configure(EntityTypeBuilder<BudgetEntry> entry)
    {
        entry.ToTable("budget_entries");
        entry.HasKey(e => new { e.ProvinceId, e.Id });
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.HasIndex(e => new { e.ProvinceId, e.LineId });
        entry.Property(e => e.ProvinceId).HasMaxLength(Lengths.Province);
        entry.Property(e => e.DocumentNumber).HasMaxLength(BudgetLimits.DocumentNumber);
        entry.Property(e => e.Note).HasMaxLength(BudgetLimits.Note);
        entry.Property(e => e.OverspendReason).HasMaxLength(BudgetLimits.Note);
        entry.Property(e => e.WriterUnit).HasMaxLength(Lengths.Code);
        entry.HasMany(e => e.Files).WithOne().HasForeignKey(f => new { f.ProvinceId, f.EntryId });
    }

    public void Configure(EntityTypeBuilder<BudgetFile> file) => file.ToFileTable("budget_files");
}
