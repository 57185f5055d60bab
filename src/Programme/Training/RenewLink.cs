using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Gives an event another link for registration: the one before leads nowhere any more.</summary>
public sealed class RenewLink(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>training-not-open</c>.</returns>
    public async Task<Outcome<TrainingEvent>> RunAsync(Guid eventId, Actor actor, CancellationToken cancellation = default)
    {
        var opened = await desk.OpenAsync(eventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (opened.Value.State != TrainingState.Open)
            return new Refusal("training-not-open");
        opened.Value.LinkBy(TicketCode.New());
        var deed = actor.Does("renew-link");
        db.Tell(deed, province.Id, opened.Value.JournalSubject);
        return await db.SaveAsync(deed, cancellation) is { } refusal ? refusal : opened;
    }
}
