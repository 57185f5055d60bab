using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Gives seats to those who wait after there came to be more of them.</summary>
public sealed class SeatWaiting(ProgrammeDb db, TrainingDesk desk)
{
    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>training-no-free-seat</c>.</returns>
    public Task<Outcome<TrainingEvent>> RunAsync(Guid eventId, Actor actor, CancellationToken cancellation = default) => Turns.TakeAsync(db, async () =>
    {
        var opened = await desk.OpenAsync(eventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (await desk.MoveUpAsync(opened.Value, await desk.TallyAsync(eventId, cancellation), cancellation) == 0)
            return new Refusal("training-no-free-seat");
        return await db.SaveAsync(actor.Does("seat-waiting"), cancellation) is { } refusal ? refusal : opened;
    }, cancellation);
}
