using Xanh.Programme.Access;
using Xanh.Programme.Messages;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Invites every responsible official who is not trained yet to an event that takes registrations; nobody twice to one event.</summary>
public sealed class InviteUntrained(ProgrammeDb db, CurrentProvince province, TrainingDesk desk, TrainingPost post, CoverageQueries coverage)
{
    /// <param name="Invited">People who are written to now.</param>
    /// <param name="Before">People who were written to before.</param>
    /// <param name="WithoutMail">People of whom no address is known.</param>
    public sealed record Result(int Invited, int Before, int WithoutMail);

    /// <returns>Refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>training-not-open</c>, <c>training-all-trained</c>.</returns>
    public Task<Outcome<Result>> RunAsync(Guid eventId, Actor actor, CancellationToken cancellation = default) => Turns.TakeAsync(db, () => TryAsync(eventId, actor, cancellation), cancellation);

    private async Task<Outcome<Result>> TryAsync(Guid eventId, Actor actor, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(eventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        if (opened.Value.State != TrainingState.Open)
            return new Refusal("training-not-open");
        var untrained = (await coverage.OfAsync(desk.Today.Year, cancellation)).Officials.Where(o => o.TrainedOn is null).ToList();
        if (untrained.Count == 0)
            return new Refusal("training-all-trained");
        var reached = untrained.Where(o => o.Mail is not null).Select(o => new MailPerson(o.Name, o.Mail!)).DistinctBy(p => p.Address.ToUpperInvariant(), StringComparer.Ordinal).ToList();
        var invited = await post.InviteAsync(opened.Value, reached, cancellation);
        if (invited > 0)
        {
            var deed = actor.Does("invite-untrained");
            db.Tell(deed, province.Id, RegisterRecord.SubjectOf(TrainingEvent.Register, eventId));
            if (await db.SaveAsync(deed, cancellation) is { } refusal)
                return refusal;
        }
        return new Result(invited, reached.Count - invited, untrained.Count(o => o.Mail is null));
    }
}
