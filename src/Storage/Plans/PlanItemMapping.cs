using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Plans;

namespace Xanh.Storage.Plans;

/// <summary>What every item of a plan has in common: key and place in the source.</summary>
internal abstract class PlanItemMapping<T>(string table) : IEntityTypeConfiguration<T>
    where T : PlanItem
{
    public virtual void Configure(EntityTypeBuilder<T> item)
    {
        item.ToTable(table);
        item.HasKey(i => new { i.ProvinceId, i.PlanId, i.Ordinal, i.Since });
        item.Property(i => i.ProvinceId).HasMaxLength(Lengths.Province);
        item.Property(i => i.Ordinal).ValueGeneratedNever();
        item.ComplexProperty(i => i.Place);
    }
}
