using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reviews;

namespace Xanh.Storage.Reviews;

internal sealed class ReviewMapping
    : IEntityTypeConfiguration<PlanReview>, IEntityTypeConfiguration<ReviewFile>, IEntityTypeConfiguration<ReviewSource>, IEntityTypeConfiguration<ReviewDiagnostic>
{
    public void Configure(EntityTypeBuilder<PlanReview> review)
    {
        review.ToTable("plan_reviews");
        review.HasKey(r => new { r.ProvinceId, r.Id });
        review.HasIndex(r => new { r.ProvinceId, r.LiveDigest }).IsUnique();
        review.HasIndex(r => new { r.ProvinceId, r.State, r.StartedAt });
        review.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        review.Property(r => r.Digest).HasMaxLength(64);
        review.Property(r => r.LiveDigest).HasMaxLength(64);
        review.Property(r => r.RefusalArguments).AsJsonList();
        review.HasMany(r => r.Files).WithOne().HasForeignKey(f => new { f.ProvinceId, f.ReviewId });
        review.HasOne(r => r.Source).WithOne().HasForeignKey<ReviewSource>(s => new { s.ProvinceId, s.ReviewId });
        review.HasMany(r => r.Items).WithOne().HasForeignKey(i => new { i.ProvinceId, i.ReviewId });
        review.HasMany(r => r.Diagnostics).WithOne().HasForeignKey(d => new { d.ProvinceId, d.ReviewId });
    }

    public void Configure(EntityTypeBuilder<ReviewFile> file)
    {
        file.ToTable("review_files");
        file.HasKey(f => new { f.ProvinceId, f.ReviewId, f.Ordinal });
        file.Property(f => f.ProvinceId).HasMaxLength(Lengths.Province);
        file.Property(f => f.Sha256).HasMaxLength(64);
    }

    public void Configure(EntityTypeBuilder<ReviewSource> source)
    {
        source.ToTable("review_sources");
        source.HasKey(s => new { s.ProvinceId, s.ReviewId });
        source.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
    }

    public void Configure(EntityTypeBuilder<ReviewDiagnostic> diagnostic)
    {
        diagnostic.ToTable("review_diagnostics");
        diagnostic.HasKey(d => new { d.ProvinceId, d.ReviewId, d.Ordinal });
        diagnostic.Property(d => d.ProvinceId).HasMaxLength(Lengths.Province);
        diagnostic.Property(d => d.Arguments).AsJsonList();
    }
}
