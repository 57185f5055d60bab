using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Takes a session off an event when nobody was marked as having been there.</summary>
public sealed class RemoveSession(ProgrammeDb db, TrainingDesk desk)
{
    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>no-such-session</c>, <c>session-attended</c>.</returns>
    public async Task<Outcome<TrainingEvent>> RunAsync(Guid eventId, int number, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(eventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (await desk.Sessions(eventId).SingleOrDefaultAsync(s => s.Number == number, cancellation) is not { } session)
            return new Refusal("no-such-session");
        if (await desk.Attendance(eventId).AnyAsync(a => a.SessionNumber == number, cancellation))
            return new Refusal("session-attended");
        db.Remove(session);
        return await db.SaveAsync(actor.Does("remove-session"), cancellation) is { } refusal ? refusal : opened;
    }
}
