using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Classification;

namespace Xanh.Storage.Classification;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<CampaignEntry>
{
    public void Configure(EntityTypeBuilder<Campaign> campaign)
    {
        campaign.ToTable("campaigns");
        campaign.HasKey(c => new { c.ProvinceId, c.Year });
        campaign.Property(c => c.ProvinceId).HasMaxLength(Lengths.Province);
        campaign.Property(c => c.Year).ValueGeneratedNever();
    }

    public void Configure(EntityTypeBuilder<CampaignEntry> entry)
    {
        entry.ToTable("campaign_entries");
        entry.HasKey(r => new { r.ProvinceId, r.Year, r.EnterpriseId });
        entry.HasIndex(r => new { r.ProvinceId, r.EnterpriseId });
        entry.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        entry.Property(r => r.Note).HasMaxLength(CampaignEntry.LongestNote);
    }
}
