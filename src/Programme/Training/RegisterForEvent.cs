using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Somebody registers by the link of an event, without an account. When all seats are taken they wait.</summary>
public sealed class RegisterForEvent(ProgrammeDb db, CurrentProvince province, TrainingDesk desk, TrainingPost post, RegistrationThrottle throttle)
{
    /// <param name="Code">The end of the link.</param>
    /// <param name="Consents">Whether the person agreed to what the form says of their data.</param>
    /// <param name="Address">IP address the attempt comes from.</param>
    public sealed record Request(string Code, PersonDraft Person, bool Consents, string? Address);

    /// <returns>
    /// The registration; refuses <c>training-too-many</c>, <c>no-such-event</c>, why the event takes nobody, what will not do in the form, <c>participant-reach</c>,
    /// <c>participant-consent</c>, <c>participant-known</c>.
    /// </returns>
    public async Task<Outcome<EventRegistration>> RunAsync(Request request, CancellationToken cancellation = default)
    {
        var code = TicketCode.Spell(request.Code);
        if (!throttle.AdmitsRegistration(code, request.Address))
            return new Refusal("training-too-many");
        var person = request.Person.Tidy();
        if (person.Problem() is { } problem)
            return problem.Refusal;
        if (person.Mail.Length == 0 && person.Phone.Length == 0)
            return new Refusal("participant-reach");
        if (!request.Consents)
            return new Refusal("participant-consent");
        return await Turns.TakeAsync(db, () => TryAsync(code, person, cancellation), cancellation);
    }

    private async Task<Outcome<EventRegistration>> TryAsync(string code, PersonDraft person, CancellationToken cancellation)
    {
        var held = await db.Set<TrainingEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.LinkCode == code && e.LinkCode != "", cancellation);
        if (held is null)
            return new Refusal("no-such-event");
        var lastDay = await desk.Sessions(held.Id).MaxAsync(s => (DateOnly?)s.On, cancellation);
        if (RegistrationRule.Problem(held, lastDay, desk.Today) is { } closed)
            return closed;
        if (await IsKnownAsync(held.Id, person, cancellation))
            return new Refusal("participant-known");
        var tally = await desk.TallyAsync(held.Id, cancellation);
        var registration = person.At(held.Id, province.Id, ++tally.LastRegistration, desk.Now, consents: true);
        if (held.Seats is { } seats && tally.Taken >= seats)
            registration.Become(RegistrationState.Waiting);
        else
            tally.Taken++;
        db.Add(registration);
        post.Tell(registration.State == RegistrationState.Waiting ? NoticeKind.TrainingWaiting : NoticeKind.TrainingRegistered, held, registration);
        return await db.SaveAsync(Actor.Xanh.Does("register-for-event"), cancellation) is { } refusal ? refusal : registration;
    }

    private Task<bool> IsKnownAsync(Guid eventId, PersonDraft person, CancellationToken cancellation)
    {
        var keys = person.Keys;
        return desk.Registrations(eventId).AnyAsync(
            r => r.State != RegistrationState.Withdrawn && ((r.MailKey != null && r.MailKey == keys.Mail) || (r.NameKey == keys.Name && r.OrganisationKey == keys.Organisation)), cancellation);
    }
}
