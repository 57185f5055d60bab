using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Journal;

namespace Xanh.Storage.Journal;

internal sealed class JournalEntryMapping : IEntityTypeConfiguration<JournalEntry>
{
    public void Configure(EntityTypeBuilder<JournalEntry> entry)
    {
        entry.ToTable("journal_entries");
        entry.HasKey(e => new { e.ProvinceId, e.Id });
        entry.HasIndex(e => new { e.ProvinceId, e.Sequence }).IsUnique();
        entry.HasIndex(e => new { e.ProvinceId, e.Subject, e.At });
        entry.HasIndex(e => new { e.ProvinceId, e.At, e.Id });
        entry.HasIndex(e => new { e.ProvinceId, e.DeedId, e.Id });
        entry.Property(e => e.ProvinceId).HasMaxLength(Lengths.Province);
        entry.Property(e => e.Action).HasMaxLength(Lengths.Word);
        entry.Property(e => e.Subject).HasMaxLength(Lengths.Code);
        entry.Property(e => e.Hash).HasMaxLength(64);
    }
}
