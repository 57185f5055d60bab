using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Recognition;

namespace Xanh.Storage.Recognition;

internal sealed class RoundMapping : IEntityTypeConfiguration<AwardRound>, IEntityTypeConfiguration<Nomination>, IEntityTypeConfiguration<ScoreSheet>
{
    public void Configure(EntityTypeBuilder<AwardRound> round)
    {
        round.ToTable("award_rounds");
        round.HasKey(r => new { r.ProvinceId, r.Id });
        round.Property(r => r.Id).ValueGeneratedNever();
        round.HasIndex(r => new { r.ProvinceId, r.AwardId, r.Year }).IsUnique();
        round.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        round.Property(r => r.Criteria).AsJsonList();
        round.Property(r => r.Jurors).AsJsonList();
        round.Property(r => r.DecisionNumber).HasMaxLength(RecognitionLimits.Number);
        round.HasOne<Award>().WithMany().HasForeignKey(r => new { r.ProvinceId, r.AwardId });
    }

    public void Configure(EntityTypeBuilder<Nomination> nomination)
    {
        nomination.ToTable("nominations");
        nomination.HasKey(n => new { n.ProvinceId, n.Id });
        nomination.Property(n => n.Id).ValueGeneratedNever();
        nomination.HasIndex(n => new { n.ProvinceId, n.RoundId });
        nomination.Property(n => n.ProvinceId).HasMaxLength(Lengths.Province);
        nomination.Property(n => n.Kind).HasMaxLength(Lengths.Word);
        nomination.Property(n => n.Name).HasMaxLength(RecognitionLimits.Name);
        nomination.Property(n => n.Evidence).HasMaxLength(RecognitionLimits.Evidence);
        nomination.HasOne<AwardRound>().WithMany().HasForeignKey(n => new { n.ProvinceId, n.RoundId });
        nomination.HasMany(n => n.Sheets).WithOne().HasForeignKey(s => new { s.ProvinceId, s.NominationId });
    }

    public void Configure(EntityTypeBuilder<ScoreSheet> sheet)
    {
        sheet.ToTable("score_sheets");
        sheet.HasKey(s => new { s.ProvinceId, s.NominationId, s.JurorId });
        sheet.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        sheet.Property(s => s.Points).AsJsonList();
        sheet.Property(s => s.Conflict).HasMaxLength(RecognitionLimits.Remark);
        sheet.Property(s => s.Remark).HasMaxLength(RecognitionLimits.Remark);
    }
}
