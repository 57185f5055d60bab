using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Enterprises;
using Xanh.Programme.HumanResources.Surveys;

namespace Xanh.Storage.HumanResources;

internal sealed class SurveyMapping : IEntityTypeConfiguration<LabourSurvey>, IEntityTypeConfiguration<SurveyInvitation>, IEntityTypeConfiguration<SurveyLine>
{
    public void Configure(EntityTypeBuilder<LabourSurvey> survey)
    {
        survey.ToTable("labour_surveys");
        survey.HasKey(s => new { s.ProvinceId, s.Id });
        survey.Property(s => s.Id).ValueGeneratedNever();
        survey.HasIndex(s => new { s.ProvinceId, s.Year }).IsUnique();
        survey.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        survey.Property(s => s.Sector).HasMaxLength(Lengths.Word);
        survey.Property(s => s.Size).HasMaxLength(Lengths.Word);
        survey.Property(s => s.Commune).HasMaxLength(Lengths.Code);
        survey.Property(s => s.Occupations).AsJsonList();
    }

    public void Configure(EntityTypeBuilder<SurveyInvitation> invitation)
    {
        invitation.ToTable("survey_invitations");
        invitation.HasKey(i => new { i.ProvinceId, i.Id });
        invitation.Property(i => i.Id).ValueGeneratedNever();
        invitation.HasIndex(i => new { i.ProvinceId, i.CodeHash }).IsUnique();
        invitation.HasIndex(i => new { i.ProvinceId, i.SurveyId, i.EnterpriseId }).IsUnique();
        invitation.HasIndex(i => new { i.ProvinceId, i.EnterpriseId });
        invitation.Property(i => i.ProvinceId).HasMaxLength(Lengths.Province);
        invitation.Property(i => i.Code).HasMaxLength(SurveyLimits.CodeLength);
        invitation.Property(i => i.CodeHash).HasMaxLength(SurveyLimits.HashLength);
        invitation.Property(i => i.Commune).HasMaxLength(Lengths.Code);
        invitation.Property(i => i.Remark).HasMaxLength(SurveyLimits.Remark);
        invitation.Property(i => i.AnsweredBy).HasMaxLength(SurveyLimits.Person);
        invitation.HasOne<LabourSurvey>().WithMany().HasForeignKey(i => new { i.ProvinceId, i.SurveyId });
        invitation.HasOne<Enterprise>().WithMany().HasForeignKey(i => new { i.ProvinceId, i.EnterpriseId });
        invitation.HasMany(i => i.Lines).WithOne().HasForeignKey(l => new { l.ProvinceId, l.InvitationId });
    }

    public void Configure(EntityTypeBuilder<SurveyLine> line)
    {
        line.ToTable("survey_lines");
        line.HasKey(l => new { l.ProvinceId, l.InvitationId, l.OccupationId });
        line.HasIndex(l => new { l.ProvinceId, l.OccupationId });
        line.Property(l => l.ProvinceId).HasMaxLength(Lengths.Province);
        line.Property(l => l.SkillsMissing).HasMaxLength(SurveyLimits.Skills);
    }
}
