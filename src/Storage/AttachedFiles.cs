using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Files;
using Xanh.Programme.Work;

namespace Xanh.Storage;

/// <summary>What the tables of attached files have alike.</summary>
internal static class AttachedFiles
{
    public static void ToFileTable<T>(this EntityTypeBuilder<T> file, string table)
        where T : AttachedFile
    {
        file.ToTable(table);
        file.HasKey(f => new { f.ProvinceId, f.Id });
        file.Property(f => f.Id).ValueGeneratedNever();
        file.Property(f => f.ProvinceId).HasMaxLength(Lengths.Province);
        file.Property(f => f.Name).HasMaxLength(WorkLimits.FileName);
        file.Property(f => f.MediaType).HasMaxLength(Lengths.Code);
        file.Property(f => f.Digest).HasMaxLength(64);
    }
}
