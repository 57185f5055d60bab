using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reviews;

namespace Xanh.Storage.Reviews;

internal sealed class ReviewItemMapping
    : IEntityTypeConfiguration<ReviewItem>, IEntityTypeConfiguration<ReviewStep>, IEntityTypeConfiguration<ReviewAgency>, IEntityTypeConfiguration<ReviewOwing>
{
    public void Configure(EntityTypeBuilder<ReviewItem> item)
    {
        item.ToTable("review_items");
        item.HasKey(i => new { i.ProvinceId, i.ReviewId, i.Number });
        item.Property(i => i.ProvinceId).HasMaxLength(Lengths.Province);
        item.Property(i => i.Number).ValueGeneratedNever();
        item.Property(i => i.OtherWork).AsJsonList();
        item.Ignore(i => i.Evidence);
    }

    public void Configure(EntityTypeBuilder<ReviewStep> step)
    {
        step.ToTable("review_steps");
        step.HasKey(s => new { s.ProvinceId, s.ReviewId, s.Id });
        step.HasOne<PlanReview>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.ReviewId });
        step.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        step.Property(s => s.Action).HasMaxLength(Lengths.Word);
    }

    public void Configure(EntityTypeBuilder<ReviewAgency> agency)
    {
        agency.ToTable("review_agencies");
        agency.HasKey(a => new { a.ProvinceId, a.ReviewId, a.NameKey });
        agency.HasOne<PlanReview>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.ReviewId });
        agency.Property(a => a.ProvinceId).HasMaxLength(Lengths.Province);
    }

    public void Configure(EntityTypeBuilder<ReviewOwing> owing)
    {
        owing.ToTable("review_owings");
        owing.HasKey(o => new { o.ProvinceId, o.ReviewId, o.GroupCode, o.Role, o.Origin });
        owing.HasOne<PlanReview>().WithMany().HasForeignKey(o => new { o.ProvinceId, o.ReviewId });
        owing.Property(o => o.ProvinceId).HasMaxLength(Lengths.Province);
        owing.Property(o => o.GroupCode).HasMaxLength(Lengths.Code);
    }
}
