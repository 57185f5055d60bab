using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reporting;

namespace Xanh.Storage.Reporting;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportField>, IEntityTypeConfiguration<ReportStep>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.HasKey(r => new { r.ProvinceId, r.Id });
        report.Property(r => r.Id).ValueGeneratedNever();
        report.HasIndex(r => new { r.ProvinceId, r.PeriodId, r.UnitCode }).IsUnique();
        report.HasIndex(r => new { r.ProvinceId, r.UnitCode, r.State });
        report.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        report.Property(r => r.UnitCode).HasMaxLength(Lengths.Code);
        report.Property(r => r.OfficialNumber).HasMaxLength(ReportingLimits.OfficialNumber);
        report.Property(r => r.Signer).HasMaxLength(ReportingLimits.Signer);
        report.HasOne<ReportingPeriod>().WithMany().HasForeignKey(r => new { r.ProvinceId, r.PeriodId });
        report.HasMany(r => r.Fields).WithOne().HasForeignKey(f => new { f.ProvinceId, f.ReportId });
        report.HasMany(r => r.Steps).WithOne().HasForeignKey(s => new { s.ProvinceId, s.ReportId });
        report.HasMany(r => r.Messages).WithOne().HasForeignKey(m => new { m.ProvinceId, m.ReportId });
        report.HasMany(r => r.Evidence).WithOne().HasForeignKey(e => new { e.ProvinceId, e.ReportId });
    }

    public void Configure(EntityTypeBuilder<ReportField> field)
    {
        field.ToTable("report_fields");
        field.HasKey(f => new { f.ProvinceId, f.ReportId, f.Key });
        field.Property(f => f.ProvinceId).HasMaxLength(Lengths.Province);
        field.Property(f => f.Key).HasMaxLength(ReportingLimits.Key);
        field.Property(f => f.ReturnReason).HasMaxLength(ReportingLimits.Reason);
        field.Ignore(f => f.IsChangedSinceReturn);
    }

    public void Configure(EntityTypeBuilder<ReportStep> step)
    {
        step.ToTable("report_steps");
        step.HasKey(s => new { s.ProvinceId, s.ReportId, s.Ordinal });
        step.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        step.Property(s => s.Reason).HasMaxLength(ReportingLimits.Reason);
    }
}
