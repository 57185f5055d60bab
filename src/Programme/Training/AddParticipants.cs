using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Whoever keeps an event enters people: those who came without registering, or a list of names. Who is on the list already is not entered again.</summary>
public sealed class AddParticipants(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <param name="PresentAt">Number of the session they were at; null when that is not said.</param>
    public sealed record Request(Guid EventId, IReadOnlyList<PersonDraft> People, int? PresentAt);

    /// <param name="Added">People who are new on the list.</param>
    /// <param name="Known">People who were on it.</param>
    /// <param name="Marked">People marked present now.</param>
    public sealed record Result(int Added, int Known, int Marked);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>training-cancelled</c>, <c>participants-none</c>, <c>participants-line</c>, <c>no-such-session</c>; then nobody is entered.</returns>
    public async Task<Outcome<Result>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var people = request.People.Select(p => p.Tidy()).ToList();
        if (people.Count is 0 or > TrainingLimits.PeopleAtOnce)
            return new Refusal("participants-none", TrainingLimits.PeopleAtOnce.ToString(System.Globalization.CultureInfo.InvariantCulture));
        for (var i = 0; i < people.Count; i++)
        {
            if (people[i].Problem() is { } problem)
                return new Refusal("participants-line", (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), people[i].FullName, problem.Refusal.Message(System.Globalization.CultureInfo.GetCultureInfo("vi-VN")));
        }
        return await Turns.TakeAsync(db, () => TryAsync(request, people, actor, cancellation), cancellation);
    }

    private async Task<Outcome<Result>> TryAsync(Request request, List<PersonDraft> people, Actor actor, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (opened.Value.State == TrainingState.Cancelled)
            return new Refusal("training-cancelled", opened.Value.CancelReason);
        if (request.PresentAt is { } session && !await desk.Sessions(request.EventId).AnyAsync(s => s.Number == session, cancellation))
            return new Refusal("no-such-session");
        var tally = await desk.TallyAsync(request.EventId, cancellation);
        var listed = await desk.Registrations(request.EventId).Where(r => r.State != RegistrationState.Withdrawn).ToListAsync(cancellation);
        var before = listed.Count;
        var meant = new HashSet<int>();
        foreach (var person in people)
            meant.Add((Find(listed, person.Keys) ?? Enter(person, listed, tally, request.EventId)).Number);
        if (request.PresentAt is not null)
            GiveSeats(listed, meant, tally);
        var marked = request.PresentAt is { } at ? await MarkAsync(request.EventId, at, meant, actor, cancellation) : 0;
        var added = listed.Count - before;
        return await db.SaveAsync(actor.Does("add-participants"), cancellation) is { } refusal ? refusal : new Result(added, meant.Count - added, marked);
    }

    private static EventRegistration? Find(List<EventRegistration> listed, PersonKeys keys) => listed.Find(r => (keys.Mail is not null && keys.Mail == r.MailKey) || (r.NameKey == keys.Name && r.OrganisationKey == keys.Organisation));

    private EventRegistration Enter(PersonDraft person, List<EventRegistration> listed, EventTally tally, Guid eventId)
    {
        var registration = person.At(eventId, province.Id, ++tally.LastRegistration, desk.Now, consents: false);
        tally.Taken++;
        listed.Add(registration);
        db.Add(registration);
        return registration;
    }

    // Who waited and came has a seat.
    private static void GiveSeats(List<EventRegistration> listed, HashSet<int> meant, EventTally tally)
    {
        foreach (var waiting in listed.Where(r => r.State == RegistrationState.Waiting && meant.Contains(r.Number)))
        {
            waiting.Become(RegistrationState.Seated);
            tally.Taken++;
        }
    }

    private async Task<int> MarkAsync(Guid eventId, int session, HashSet<int> meant, Actor actor, CancellationToken cancellation)
    {
        var there = await desk.Attendance(eventId).Where(a => a.SessionNumber == session).Select(a => a.RegistrationNumber).ToListAsync(cancellation);
        var fresh = meant.Except(there).Order().ToList();
        db.AddRange(fresh.Select(number => MarkAttendance.Mark(province.Id, eventId, session, number, desk.Now, actor)));
        if (fresh.Count > 0)
            MarkAttendance.Tell(db, province.Id, eventId, session, fresh, [], actor.Does("add-participants"));
        return fresh.Count;
    }
}
