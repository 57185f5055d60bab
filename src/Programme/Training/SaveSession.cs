using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Documents.Text;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Enters a session of an event, or changes one.</summary>
public sealed class SaveSession(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <param name="Number">Null for a new session.</param>
    public sealed record Request(Guid EventId, int? Number, DateOnly? On, TimeOnly? From, TimeOnly? To, string Topic, string Trainer);

    /// <returns>The session; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>no-such-session</c>, <c>session-day</c>, <c>session-times</c>, <c>session-topic</c>, <c>session-many</c>.</returns>
    public async Task<Outcome<TrainingSession>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        var (topic, trainer) = (VietnameseText.CollapseBlanks(request.Topic).Trim(), VietnameseText.CollapseBlanks(request.Trainer).Trim());
        if (request.On is null)
            return new Refusal("session-day");
        if (request.From >= request.To)
            return new Refusal("session-times");
        if (topic.Length is 0 or > TrainingLimits.Title || trainer.Length > TrainingLimits.Line)
            return new Refusal("session-topic", TrainingLimits.Title.ToString(CultureInfo.InvariantCulture), TrainingLimits.Line.ToString(CultureInfo.InvariantCulture));
        return await Turns.TakeAsync(db, () => TryAsync(request with { Topic = topic, Trainer = trainer }, actor, cancellation), cancellation);
    }

    private async Task<Outcome<TrainingSession>> TryAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened.Refusal;
        var session = request.Number is { } number ? await desk.Sessions(request.EventId).SingleOrDefaultAsync(s => s.Number == number, cancellation) : await NewAsync(request, cancellation);
        if (session is null)
            return new Refusal(request.Number is null ? "session-many" : "no-such-session", TrainingLimits.Sessions.ToString(CultureInfo.InvariantCulture));
        (session.On, session.From, session.To, session.Topic, session.Trainer) = (request.On!.Value, request.From, request.To, request.Topic, request.Trainer);
        return await db.SaveAsync(actor.Does("save-session"), cancellation) is { } refusal ? refusal : session;
    }

    private async Task<TrainingSession?> NewAsync(Request request, CancellationToken cancellation)
    {
        if (await desk.Sessions(request.EventId).CountAsync(cancellation) >= TrainingLimits.Sessions)
            return null;
        var tally = await desk.TallyAsync(request.EventId, cancellation);
        var session = new TrainingSession { ProvinceId = province.Id, EventId = request.EventId, Number = ++tally.LastSession, On = request.On!.Value };
        db.Add(session);
        return session;
    }
}
