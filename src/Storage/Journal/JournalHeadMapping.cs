using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Journal;

namespace Xanh.Storage.Journal;

internal sealed class JournalHeadMapping : IEntityTypeConfiguration<JournalHead>
{
    public void Configure(EntityTypeBuilder<JournalHead> head)
    {
        head.ToTable("journal_heads");
        head.HasKey(h => h.ProvinceId);
        head.Property(h => h.ProvinceId).HasMaxLength(Lengths.Province);
        head.Property(h => h.Hash).HasMaxLength(64);
    }
}
