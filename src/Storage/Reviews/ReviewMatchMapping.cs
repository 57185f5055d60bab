using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reviews;

namespace Xanh.Storage.Reviews;

internal sealed class ReviewMatchMapping : IEntityTypeConfiguration<ReviewMatch>
{
    public void Configure(EntityTypeBuilder<ReviewMatch> match)
    {
        match.ToTable("review_matches");
        match.HasKey(m => new { m.ProvinceId, m.ReviewId, m.Id });
        match.HasOne<PlanReview>().WithMany().HasForeignKey(m => new { m.ProvinceId, m.ReviewId });
        match.Property(m => m.ProvinceId).HasMaxLength(Lengths.Province);
    }
}
