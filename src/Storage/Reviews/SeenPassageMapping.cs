using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Reviews;

namespace Xanh.Storage.Reviews;

internal sealed class SeenPassageMapping : IEntityTypeConfiguration<SeenPassage>
{
    public void Configure(EntityTypeBuilder<SeenPassage> passage)
    {
        passage.ToTable("seen_passages");
        passage.HasKey(p => new { p.ProvinceId, p.ReviewId, p.Start, p.End });
        passage.Property(p => p.ProvinceId).HasMaxLength(Lengths.Province);
        passage.Property(p => p.Start).ValueGeneratedNever();
        passage.Property(p => p.End).ValueGeneratedNever();
    }
}
