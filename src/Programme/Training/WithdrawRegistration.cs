using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>A person withdraws by their own link, or is taken off the list; who waits first moves up.</summary>
public sealed class WithdrawRegistration(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <summary>By the person's own link.</summary>
    /// <returns>Refuses <c>no-such-registration</c>, <c>registration-withdrawn</c>, <c>registration-attended</c>.</returns>
    public Task<Outcome<EventRegistration>> RunAsync(string code, CancellationToken cancellation = default)
    {
        var spelt = TicketCode.Spell(code);
        return Turns.TakeAsync(db, async () => await TryAsync(db.Set<EventRegistration>().Where(r => r.ProvinceId == province.Id && r.Code == spelt), Actor.Xanh, cancellation), cancellation);
    }

    /// <summary>By who keeps the event.</summary>
    /// <returns>Refuses <c>not-allowed</c> and as above.</returns>
    public async Task<Outcome<EventRegistration>> RunAsync(Guid eventId, int number, Actor actor, CancellationToken cancellation = default) => actor.May(Permission.KeepRegisters)
        ? await Turns.TakeAsync(db, async () => await TryAsync(desk.Registrations(eventId).Where(r => r.Number == number), actor, cancellation), cancellation)
        : new Refusal("not-allowed");

    private async Task<Outcome<EventRegistration>> TryAsync(IQueryable<EventRegistration> meant, Actor actor, CancellationToken cancellation)
    {
        if (await meant.SingleOrDefaultAsync(cancellation) is not { } registration)
            return new Refusal("no-such-registration");
        if (registration.State == RegistrationState.Withdrawn)
            return new Refusal("registration-withdrawn");
        if (await desk.Attendance(registration.EventId).AnyAsync(a => a.RegistrationNumber == registration.Number, cancellation))
            return new Refusal("registration-attended");
        var held = await db.Set<TrainingEvent>().AsNoTracking().SingleAsync(e => e.ProvinceId == province.Id && e.Id == registration.EventId, cancellation);
        var tally = await desk.TallyAsync(registration.EventId, cancellation);
        if (registration.State == RegistrationState.Seated)
            tally.Taken--;
        registration.Become(RegistrationState.Withdrawn);
        await desk.MoveUpAsync(held, tally, cancellation);
        return await db.SaveAsync(actor.Does("withdraw-registration"), cancellation) is { } refusal ? refusal : registration;
    }
}
