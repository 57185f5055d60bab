using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Work;

namespace Xanh.Storage.Work;

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> view)
    {
        view.ToTable("saved_views");
        view.HasKey(v => new { v.ProvinceId, v.Id });
        view.HasIndex(v => new { v.ProvinceId, v.AccountId });
        view.Property(v => v.ProvinceId).HasMaxLength(Lengths.Province);
        view.Property(v => v.Name).HasMaxLength(WorkLimits.ViewName);
        view.Property(v => v.Address).HasMaxLength(WorkLimits.ViewAddress);
    }
}
