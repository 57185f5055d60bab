using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Opens an event for registration, says that it was held, closes it or cancels it; who had registered for one that is cancelled is told.</summary>
public sealed class ChangeEventState(ProgrammeDb db, TrainingDesk desk, TrainingPost post)
{
    /// <param name="Version">Version of the event the person saw.</param>
    /// <param name="State">A code of <see cref="TrainingState"/>.</param>
    /// <param name="Reason">Of a cancellation.</param>
    public sealed record Request(Guid EventId, int Version, string State, string Reason);

    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>changed-meanwhile</c>, <c>record-reason</c>, <c>training-state</c>, <c>training-no-session</c>, <c>training-not-yet-held</c>.</returns>
    public async Task<Outcome<TrainingEvent>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        var held = opened.Value;
        if (held.Version != request.Version)
            return new Refusal("changed-meanwhile");
        var cancels = request.State == TrainingState.Cancelled;
        if (cancels && RecordDesk<TrainingEvent>.ReasonProblem(request.Reason) is { } problem)
            return problem;
        var days = await desk.Sessions(held.Id).Select(s => s.On).ToListAsync(cancellation);
        if (held.GoTo(request.State, request.Reason.Trim(), days, desk.Today) is { } refused)
            return refused;
        if (held.State == TrainingState.Open && held.LinkCode.Length == 0)
            held.LinkBy(TicketCode.New());
        if (cancels)
        {
            foreach (var registration in await desk.Registrations(held.Id).AsNoTracking().Where(r => r.State != RegistrationState.Withdrawn).ToListAsync(cancellation))
                post.Tell(NoticeKind.TrainingCancelled, held, registration);
        }
        return await db.SaveAsync(actor.Does("change-event-state", cancels ? request.Reason.Trim() : null), cancellation) is { } refusal ? refusal : held;
    }
}
