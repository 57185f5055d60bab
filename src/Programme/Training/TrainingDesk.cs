using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What the use cases of training share: opening an event, its counters, seats that became free.</summary>
public sealed class TrainingDesk(ProgrammeDb db, CurrentProvince province, TrainingPost post, TimeProvider time)
{
    public DateOnly Today => time.Today();

    internal DateTimeOffset Now => time.GetUtcNow();

    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>record-ended</c>.</returns>
    internal async Task<Outcome<TrainingEvent>> OpenAsync(Guid id, Actor actor, CancellationToken cancellation)
    {
        if (!actor.May(Permission.KeepRegisters))
            return new Refusal("not-allowed");
        var found = await db.Set<TrainingEvent>().SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.Id == id, cancellation);
        if (found is null)
            return new Refusal("no-such-event");
        return found.EndedOn is null ? found : new Refusal("record-ended");
    }

    internal async Task<EventTally> TallyAsync(Guid eventId, CancellationToken cancellation)
    {
        var tally = await db.Set<EventTally>().SingleOrDefaultAsync(t => t.ProvinceId == province.Id && t.EventId == eventId, cancellation);
        if (tally is not null)
            return tally;
        tally = new EventTally { ProvinceId = province.Id, EventId = eventId };
        db.Add(tally);
        return tally;
    }

    internal IQueryable<EventRegistration> Registrations(Guid eventId) => db.Set<EventRegistration>().Where(r => r.ProvinceId == province.Id && r.EventId == eventId);

    internal IQueryable<TrainingSession> Sessions(Guid eventId) => db.Set<TrainingSession>().Where(s => s.ProvinceId == province.Id && s.EventId == eventId);

    internal IQueryable<SessionAttendance> Attendance(Guid eventId) => db.Set<SessionAttendance>().Where(a => a.ProvinceId == province.Id && a.EventId == eventId);

    /// <summary>Gives free seats to those who wait, in the order of their numbers, and tells them.</summary>
    /// <returns>How many moved up.</returns>
    internal async Task<int> MoveUpAsync(TrainingEvent held, EventTally tally, CancellationToken cancellation)
    {
        if (held.State != TrainingState.Open)
            return 0;
        var free = (held.Seats ?? int.MaxValue) - tally.Taken;
        if (free <= 0)
            return 0;
        var next = await Registrations(held.Id).Where(r => r.State == RegistrationState.Waiting).OrderBy(r => r.Number).Take(free).ToListAsync(cancellation);
        foreach (var registration in next)
        {
            registration.Become(RegistrationState.Seated);
            tally.Taken++;
            post.Tell(Messages.NoticeKind.TrainingMovedUp, held, registration);
        }
        return next.Count;
    }
}
