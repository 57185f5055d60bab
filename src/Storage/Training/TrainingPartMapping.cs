using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Xanh.Programme.Registers;
using Xanh.Programme.Training;

namespace Xanh.Storage.Training;

internal sealed class TrainingPartMapping :
    IEntityTypeConfiguration<TrainingSession>, IEntityTypeConfiguration<EventRegistration>, IEntityTypeConfiguration<EventTally>, IEntityTypeConfiguration<SessionAttendance>,
    IEntityTypeConfiguration<TrainingCertificate>, IEntityTypeConfiguration<TrainingEvent>
{
    // What of an event is no field of its register.
    public void Configure(EntityTypeBuilder<TrainingEvent> held)
    {
        held.Property(e => e.CancelReason).HasMaxLength(RegisterRecord.LongestReason);
        held.Property(e => e.LinkCode).HasMaxLength(TrainingLimits.Code);
        held.HasIndex(e => new { e.ProvinceId, e.LinkCode });
    }

    public void Configure(EntityTypeBuilder<TrainingSession> session)
    {
        session.ToTable("training_sessions");
        session.HasKey(s => new { s.ProvinceId, s.EventId, s.Number });
        session.Property(s => s.ProvinceId).HasMaxLength(Lengths.Province);
        session.Property(s => s.Number).ValueGeneratedNever();
        session.Property(s => s.Topic).HasMaxLength(TrainingLimits.Title);
        session.Property(s => s.Trainer).HasMaxLength(TrainingLimits.Line);
        session.HasOne<TrainingEvent>().WithMany().HasForeignKey(s => new { s.ProvinceId, s.EventId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EventRegistration> registration)
    {
        registration.ToTable("event_registrations");
        registration.HasKey(r => new { r.ProvinceId, r.EventId, r.Number });
        registration.Property(r => r.ProvinceId).HasMaxLength(Lengths.Province);
        registration.Property(r => r.Number).ValueGeneratedNever();
        registration.HasIndex(r => new { r.ProvinceId, r.Code }).IsUnique();
        registration.Property(r => r.FullName).HasMaxLength(TrainingLimits.PersonName);
        registration.Property(r => r.Organisation).HasMaxLength(TrainingLimits.Line);
        registration.Property(r => r.Area).HasMaxLength(TrainingLimits.Line);
        registration.Property(r => r.Mail).HasMaxLength(TrainingLimits.Mail);
        registration.Property(r => r.Phone).HasMaxLength(TrainingLimits.Phone);
        registration.Property(r => r.Code).HasMaxLength(TrainingLimits.Code);
        registration.Property(r => r.NameKey).HasMaxLength(TrainingLimits.PersonName * 2);
        registration.Property(r => r.OrganisationKey).HasMaxLength(TrainingLimits.Line * 2);
        registration.Property(r => r.MailKey).HasMaxLength(TrainingLimits.Mail);
        registration.Ignore(r => r.Keys);
        registration.HasOne<TrainingEvent>().WithMany().HasForeignKey(r => new { r.ProvinceId, r.EventId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<EventTally> tally)
    {
        tally.ToTable("event_tallies");
        tally.HasKey(t => new { t.ProvinceId, t.EventId });
        tally.Property(t => t.ProvinceId).HasMaxLength(Lengths.Province);
        tally.HasOne<TrainingEvent>().WithMany().HasForeignKey(t => new { t.ProvinceId, t.EventId }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SessionAttendance> attendance)
    {
        attendance.ToTable("session_attendance");
        attendance.HasKey(a => new { a.ProvinceId, a.EventId, a.SessionNumber, a.RegistrationNumber });
        attendance.Property(a => a.ProvinceId).HasMaxLength(Lengths.Province);
        attendance.HasOne<TrainingSession>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.EventId, a.SessionNumber }).OnDelete(DeleteBehavior.Restrict);
        attendance.HasOne<EventRegistration>().WithMany().HasForeignKey(a => new { a.ProvinceId, a.EventId, a.RegistrationNumber }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrainingCertificate> certificate)
    {
        certificate.ToTable("training_certificates");
        certificate.HasKey(c => new { c.ProvinceId, c.EventId, c.Ordinal });
        certificate.Property(c => c.ProvinceId).HasMaxLength(Lengths.Province);
        certificate.Property(c => c.Ordinal).ValueGeneratedNever();
        certificate.HasIndex(c => new { c.ProvinceId, c.Year, c.Number }).IsUnique();
        certificate.HasIndex(c => new { c.ProvinceId, c.Code }).IsUnique();
        certificate.Property(c => c.PersonName).HasMaxLength(TrainingLimits.PersonName);
        certificate.Property(c => c.Organisation).HasMaxLength(TrainingLimits.Line);
        certificate.Property(c => c.RevokeReason).HasMaxLength(RegisterRecord.LongestReason);
        certificate.Property(c => c.Code).HasMaxLength(TrainingLimits.Code);
        certificate.Ignore(c => c.PrintedNumber);
        certificate.HasOne<EventRegistration>().WithMany().HasForeignKey(c => new { c.ProvinceId, c.EventId, c.RegistrationNumber }).OnDelete(DeleteBehavior.Restrict);
    }
}
