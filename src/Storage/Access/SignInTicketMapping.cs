using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Access;

namespace Xanh.Storage.Access;

internal sealed class SignInTicketMapping : IEntityTypeConfiguration<SignInTicket>
{
    private const int HashLength = 64;

    public void Configure(EntityTypeBuilder<SignInTicket> ticket)
    {
        ticket.ToTable("sign_in_tickets");
        ticket.HasKey(t => new { t.ProvinceId, t.Id });
        ticket.HasIndex(t => new { t.ProvinceId, t.CodeHash }).IsUnique();
        ticket.Property(t => t.ProvinceId).HasMaxLength(Lengths.Province);
        ticket.Property(t => t.CodeHash).HasMaxLength(HashLength);
        ticket.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }
}
