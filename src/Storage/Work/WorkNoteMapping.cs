using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Work;

namespace Xanh.Storage.Work;

internal sealed class WorkNoteMapping : IEntityTypeConfiguration<WorkNote>, IEntityTypeConfiguration<WorkFile>
{
    public void Configure(EntityTypeBuilder<WorkNote> note)
    {
        note.ToTable("work_notes");
        note.HasKey(n => new { n.ProvinceId, n.Id });
        note.Property(n => n.Id).ValueGeneratedNever();
        note.HasIndex(n => new { n.ProvinceId, n.EntryId });
        note.Property(n => n.ProvinceId).HasMaxLength(Lengths.Province);
        note.Property(n => n.Text).HasMaxLength(WorkLimits.Text);
        note.Property(n => n.ToUnit).HasMaxLength(Lengths.Code);
        note.Property(n => n.WriterUnit).HasMaxLength(Lengths.Code);
        note.HasMany(n => n.Files).WithOne().HasForeignKey(f => new { f.ProvinceId, f.NoteId });
    }

    public void Configure(EntityTypeBuilder<WorkFile> file) => file.ToFileTable("work_files");
}
