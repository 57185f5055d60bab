using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Messages;

namespace Xanh.Storage.Messages;

internal sealed class MessageMapping
    : IEntityTypeConfiguration<Notice>, IEntityTypeConfiguration<NoticeReading>, IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.HasKey(n => new { n.ProvinceId, n.Id });
        notice.HasIndex(n => new { n.ProvinceId, n.Key }).IsUnique();
        notice.HasIndex(n => new { n.ProvinceId, n.Box, n.At });
        notice.Property(n => n.ProvinceId).HasMaxLength(Lengths.Province);
        notice.Property(n => n.Box).HasMaxLength(MailLimits.Box);
        notice.Property(n => n.Key).HasMaxLength(MailLimits.Key);
        notice.Property(n => n.Link).HasMaxLength(MailLimits.Link);
        notice.Property(n => n.Arguments).AsJsonList();
    }

    public void Configure(EntityTypeBuilder<NoticeReading> reading)
    {
        reading.ToTable("notice_readings");
        reading.HasKey(r => new { r.ProvinceId, r.NoticeId, r.AccountId });
        reading.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        reading.HasOne<Notice>().WithMany().HasForeignKey(r => new { r.ProvinceId, r.NoticeId });
    }

    public void Configure(EntityTypeBuilder<OutboxMail> mail)
    {
        mail.ToTable("outbox_mails");
        mail.HasKey(m => new { m.ProvinceId, m.Id });
        mail.HasIndex(m => new { m.ProvinceId, m.Key }).IsUnique();
        mail.HasIndex(m => new { m.ProvinceId, m.State, m.NextTryAt });
        mail.Property(m => m.ProvinceId).HasMaxLength(Lengths.Province);
        mail.Property(m => m.Key).HasMaxLength(MailLimits.MailKey);
        mail.Property(m => m.UnitCode).HasMaxLength(Lengths.Code);
        mail.Property(m => m.Address).HasMaxLength(MailLimits.Address);
        mail.Property(m => m.Name).HasMaxLength(MailLimits.Name);
        mail.Property(m => m.Subject).HasMaxLength(MailLimits.Subject);
        mail.Property(m => m.Answer).HasMaxLength(MailLimits.Answer);
        mail.Ignore(m => m.MessageId);
    }
}
