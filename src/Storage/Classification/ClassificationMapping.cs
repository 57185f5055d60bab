using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;

namespace Xanh.Storage.Classification;

internal sealed class ClassificationMapping : IEntityTypeConfiguration<RuleSet>, IEntityTypeConfiguration<RuleSetRule>, IEntityTypeConfiguration<EnterpriseClass>
{
    public void Configure(EntityTypeBuilder<RuleSet> set)
    {
        set.ToTable("class_rule_sets");
        set.HasKey(s => new { s.ProvinceId, s.Number });
        set.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        set.Property(s => s.Number).ValueGeneratedNever();
        set.Property(s => s.Reason).HasMaxLength(RegisterRecord.LongestReason);
        set.Ignore(s => s.Ordered);
        set.HasMany(s => s.Rules).WithOne().HasForeignKey(r => new { r.ProvinceId, r.Number });
    }

    public void Configure(EntityTypeBuilder<RuleSetRule> rule)
    {
        rule.ToTable("class_rules");
        rule.HasKey(r => new { r.ProvinceId, r.Number, r.Code });
        rule.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        rule.Property(r => r.Code).HasMaxLength(RuleChecks.LongestCode);
        rule.Property(r => r.Value).HasMaxLength(Lengths.Word);
        rule.Property(r => r.Conditions).AsJsonList();
    }

    public void Configure(EntityTypeBuilder<EnterpriseClass> known)
    {
        known.ToTable("enterprise_classes");
        known.HasKey(c => new { c.ProvinceId, c.EnterpriseId });
        known.Property(c => c.ProvinceId).HasMaxLength(Lengths.Province);
        foreach (var word in new[] { nameof(EnterpriseClass.Kind), nameof(EnterpriseClass.Group), nameof(EnterpriseClass.Level), nameof(EnterpriseClass.Capability) })
        {
            known.Property(word).HasMaxLength(Lengths.Word);
            known.Property(word + "Rule").HasMaxLength(RuleChecks.LongestCode);
            known.HasIndex(nameof(EnterpriseClass.ProvinceId), word);
        }
        known.Property(c => c.Missing).HasMaxLength(EnterpriseClass.MissingLength);
        known.Property(c => c.Explained).AsJsonList();
        known.Ignore(c => c.Outcome);
    }
}
