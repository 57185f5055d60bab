using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What people without an account ask by a code they were given.</summary>
public sealed class PublicTrainingQueries(ProgrammeDb db, CurrentProvince province, TrainingDesk desk, TrainingQueries training, RegistrationThrottle throttle)
{
    /// <summary>What an event's link leads to.</summary>
    /// <param name="address">IP address of who asks.</param>
    /// <returns>Refuses <c>training-too-many</c>, <c>no-such-event</c>.</returns>
    public async Task<Outcome<EventInvitation>> InvitationAsync(string code, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.AdmitsLook(address))
            return new Refusal("training-too-many");
        var spelt = TicketCode.Spell(code);
        var held = await db.Set<TrainingEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.LinkCode == spelt && e.LinkCode != "", cancellation);
        if (held is null)
            return new Refusal("no-such-event");
        var sessions = await training.SessionsAsync(held.Id, cancellation);
        var taken = await desk.Registrations(held.Id).CountAsync(r => r.State == RegistrationState.Seated, cancellation);
        var waiting = await desk.Registrations(held.Id).CountAsync(r => r.State == RegistrationState.Waiting, cancellation);
        return new EventInvitation(
            held.Name, held.Kind, held.Organiser, held.Place, held.StartsOn, held.RegisterBy, held.Seats is { } seats ? Math.Max(0, seats - taken) : null, waiting,
            RegistrationRule.Problem(held, sessions.Count == 0 ? null : sessions[^1].On, desk.Today), sessions);
    }

    /// <summary>What a person's own link leads to.</summary>
    /// <returns>Refuses <c>training-too-many</c>, <c>no-such-registration</c>.</returns>
    public async Task<Outcome<OwnRegistration>> OwnAsync(string code, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.AdmitsLook(address))
            return new Refusal("training-too-many");
        var spelt = TicketCode.Spell(code);
        var own = await db.Set<EventRegistration>().AsNoTracking().SingleOrDefaultAsync(r => r.ProvinceId == province.Id && r.Code == spelt, cancellation);
        if (own is null)
            return new Refusal("no-such-registration");
        var held = await db.Set<TrainingEvent>().AsNoTracking().SingleAsync(e => e.ProvinceId == province.Id && e.Id == own.EventId, cancellation);
        var sessions = await training.SessionsAsync(held.Id, cancellation);
        int? line = own.State == RegistrationState.Waiting
            ? 1 + await desk.Registrations(held.Id).CountAsync(r => r.State == RegistrationState.Waiting && r.Number < own.Number, cancellation)
            : null;
        var mayWithdraw = own.State != RegistrationState.Withdrawn && held.State is TrainingState.Planned or TrainingState.Open && !(sessions.Count > 0 && sessions[0].On < desk.Today);
        return new OwnRegistration(own, held, sessions, line, mayWithdraw);
    }

    /// <summary>Whether a certificate is genuine.</summary>
    /// <returns>Refuses <c>training-too-many</c>, <c>no-such-certificate</c>.</returns>
    public async Task<Outcome<CertificateCheck>> CertificateAsync(string code, string? address, CancellationToken cancellation = default)
    {
        if (!throttle.AdmitsLook(address))
            return new Refusal("training-too-many");
        var spelt = TicketCode.Spell(code);
        var found = await db.Set<TrainingCertificate>().AsNoTracking().SingleOrDefaultAsync(c => c.ProvinceId == province.Id && c.Code == spelt, cancellation);
        if (found is null)
            return new Refusal("no-such-certificate");
        var name = await db.Set<TrainingEvent>().Where(e => e.ProvinceId == province.Id && e.Id == found.EventId).Select(e => e.Name).SingleAsync(cancellation);
        var sessions = await training.SessionsAsync(found.EventId, cancellation);
        return new CertificateCheck(
            found.PersonName, name, sessions.Count == 0 ? null : sessions[0].On, sessions.Count == 0 ? null : sessions[^1].On, found.PrintedNumber, found.IssuedOn, found.RevokedOn, found.RevokeReason);
    }
}
