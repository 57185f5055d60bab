using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reporting;
using Xanh.Programme.Work;

namespace Xanh.Storage.Reporting;

internal sealed class ReportPartsMapping : IEntityTypeConfiguration<ReportMessage>, IEntityTypeConfiguration<ReportEvidence>
{
    public void Configure(EntityTypeBuilder<ReportMessage> message)
    {
        message.ToTable("report_messages");
        message.HasKey(m => new { m.ProvinceId, m.Id });
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.ProvinceId).HasMaxLength(Lengths.Province);
        message.Property(m => m.FieldKey).HasMaxLength(ReportingLimits.Key);
        message.Property(m => m.Text).HasMaxLength(ReportingLimits.Message);
        message.Property(m => m.ByUnit).HasMaxLength(Lengths.Code);
    }

    public void Configure(EntityTypeBuilder<ReportEvidence> evidence)
    {
        evidence.ToTable("report_evidence");
        evidence.HasKey(e => new { e.ProvinceId, e.Id });
        evidence.Property(e => e.Id).ValueGeneratedNever();
        evidence.Property(e => e.ProvinceId).HasMaxLength(Lengths.Province);
        evidence.Property(e => e.Key).HasMaxLength(ReportingLimits.Key);
        evidence.Property(e => e.Name).HasMaxLength(WorkLimits.FileName);
        evidence.Property(e => e.ContentType).HasMaxLength(Lengths.Code);
        evidence.Property(e => e.Sha256).HasMaxLength(64);
        evidence.Ignore(e => e.IsThere);
    }
}
