using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Registers;

namespace Xanh.Storage.Registers;

/// <summary>The table of one register: lengths and indexes follow from what the register declares.</summary>
public abstract class RecordMapping<TRecord>(Register<TRecord> register) : IEntityTypeConfiguration<TRecord>
    where TRecord : RegisterRecord
{
    public void Configure(EntityTypeBuilder<TRecord> builder)
    {
        // As the register is called in files: enterprises, support_organisations.
        builder.ToTable(register.Code.Replace('-', '_'));
        builder.HasKey(r => new { r.ProvinceId, r.Id });
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        builder.Property(r => r.SearchText).HasMaxLength(RegisterRecord.SearchTextLength);
        builder.Property(r => r.SortText).HasMaxLength(RegisterRecord.SortTextLength);
        builder.Property(r => r.EndReason).HasMaxLength(RegisterRecord.LongestReason);
        builder.Property(r => r.Doubts).AsJsonList();
        builder.HasIndex(r => new { r.ProvinceId, r.SortText, r.Id });
        builder.HasIndex(r => new { r.ProvinceId, r.MergedInto });
        foreach (var field in register.Fields)
        {
            if (field.MaxLength is { } length)
                builder.Property(field.Property).HasMaxLength(length);
            if (field.IsKey || field.IsFiltered)
                builder.HasIndex(nameof(RegisterRecord.ProvinceId), field.Property, nameof(RegisterRecord.SortText));
        }
    }
}
