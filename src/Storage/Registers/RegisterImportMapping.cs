using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Registers.Importing;

namespace Xanh.Storage.Registers;

internal sealed class RegisterImportMapping : IEntityTypeConfiguration<RegisterImport>, IEntityTypeConfiguration<ImportedRow>, IEntityTypeConfiguration<ColumnMapping>
{
    public void Configure(EntityTypeBuilder<RegisterImport> import)
    {
        import.ToTable("register_imports");
        import.HasKey(i => new { i.ProvinceId, i.Id });
        import.HasIndex(i => new { i.ProvinceId, i.Register, i.At });
        import.Property(i => i.ProvinceId).HasMaxLength(Lengths.Province);
        import.Property(i => i.Id).ValueGeneratedNever();
        import.Property(i => i.Register).HasMaxLength(Lengths.Word);
        import.Property(i => i.FileName).HasMaxLength(Lengths.Code);
    }

    public void Configure(EntityTypeBuilder<ImportedRow> row)
    {
        row.ToTable("register_import_rows");
        row.HasKey(r => new { r.ProvinceId, r.ImportId, r.Row });
        row.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
    }

    public void Configure(EntityTypeBuilder<ColumnMapping> mapping)
    {
        mapping.ToTable("register_column_mappings");
        mapping.HasKey(m => new { m.ProvinceId, m.Register, m.Header });
        mapping.Property(m => m.ProvinceId).HasMaxLength(Lengths.Province);
        mapping.Property(m => m.Register).HasMaxLength(Lengths.Word);
        mapping.Property(m => m.Header).HasMaxLength(64);
        mapping.Property(m => m.Columns).AsJsonList();
    }
}
