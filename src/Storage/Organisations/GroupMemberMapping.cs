using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Organisations;

namespace Xanh.Storage.Organisations;

internal sealed class GroupMemberMapping : IEntityTypeConfiguration<GroupMember>
{
    public void Configure(EntityTypeBuilder<GroupMember> member)
    {
        member.ToTable("unit_group_members");
        member.HasKey(m => new { m.ProvinceId, m.GroupCode, m.Ordinal });
        member.Property(m => m.ProvinceId).HasMaxLength(Lengths.Province);
        member.Property(m => m.GroupCode).HasMaxLength(Lengths.Code);
        member.Property(m => m.UnitCode).HasMaxLength(Lengths.Code);
        member.HasIndex(m => new { m.ProvinceId, m.UnitCode });
        member.HasOne<OrganisationUnit>().WithMany().HasForeignKey(m => new { m.ProvinceId, m.UnitCode }).OnDelete(DeleteBehavior.Restrict);
    }
}
