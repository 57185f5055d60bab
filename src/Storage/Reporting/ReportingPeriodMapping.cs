using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reporting;

namespace Xanh.Storage.Reporting;

internal sealed class ReportingPeriodMapping : IEntityTypeConfiguration<ReportingPeriod>, IEntityTypeConfiguration<ReportQuestion>
{
    public void Configure(EntityTypeBuilder<ReportingPeriod> period)
    {
        period.ToTable("reporting_periods");
        period.HasKey(p => new { p.ProvinceId, p.Id });
        period.Property(p => p.Id).ValueGeneratedNever();
        period.HasIndex(p => new { p.ProvinceId, p.Slug }).IsUnique();
        period.Property(p => p.ProvinceId).HasMaxLength(Lengths.Province);
        period.Property(p => p.Slug).HasMaxLength(Lengths.Code);
        period.Property(p => p.Name).HasMaxLength(ReportingLimits.Name);
        period.Property(p => p.DaysBefore).AsJsonList();
        period.Property(p => p.AlsoAsked).AsJsonList();
        period.Ignore(p => p.Span);
        period.HasMany(p => p.Questions).WithOne().HasForeignKey(q => new { q.ProvinceId, q.PeriodId });
    }

    public void Configure(EntityTypeBuilder<ReportQuestion> question)
    {
        question.ToTable("report_questions");
        question.HasKey(q => new { q.ProvinceId, q.PeriodId, q.Code });
        question.HasIndex(q => new { q.ProvinceId, q.TopicKey });
        question.Property(q => q.ProvinceId).HasMaxLength(Lengths.Province);
        question.Property(q => q.Code).HasMaxLength(ReportingLimits.Code);
        question.Property(q => q.Label).HasMaxLength(ReportingLimits.Label);
        question.Property(q => q.Unit).HasMaxLength(ReportingLimits.Unit);
        question.Property(q => q.Help).HasMaxLength(ReportingLimits.Help);
        question.Property(q => q.TopicKey).HasMaxLength(ReportingLimits.Label);
        question.Property(q => q.AskedOf).AsJsonList();
        question.Ignore(q => q.Rule);
        question.Ignore(q => q.Key);
    }
}
