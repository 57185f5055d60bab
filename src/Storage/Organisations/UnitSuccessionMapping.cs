using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class UnitSuccessionMapping : IEntityTypeConfiguration<UnitSuccession>
{
    public void Configure(EntityTypeBuilder<UnitSuccession> succession)
    {
        succession.ToTable("unit_successions");
        succession.HasKey(s => new { s.ProvinceId, s.FromCode, s.ToCode });
        succession.HasIndex(s => new { s.ProvinceId, s.ToCode });
        succession.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        succession.Property(s => s.FromCode).HasMaxLength(Lengths.Code);
        succession.Property(s => s.ToCode).HasMaxLength(Lengths.Code);
        succession.HasOne<OrganisationUnit>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.FromCode }).OnDelete(DeleteBehavior.Restrict);
        succession.HasOne<OrganisationUnit>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.ToCode }).OnDelete(DeleteBehavior.Restrict);
    }
}
