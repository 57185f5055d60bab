using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Journal;
using Xanh.Programme.Registers;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Says who was at a session. Only what somebody changed on their list is changed, so two who tick at two doors do not undo each other.</summary>
public sealed class MarkAttendance(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    /// <param name="Ticked">Numbers of people whose box was empty and is ticked.</param>
    /// <param name="Cleared">Numbers of people whose box was ticked and is empty.</param>
    public sealed record Request(Guid EventId, int SessionNumber, IReadOnlyCollection<int> Ticked, IReadOnlyCollection<int> Cleared);

    /// <returns>The event; refuses <c>not-allowed</c>, <c>no-such-event</c>, <c>no-such-session</c>, <c>training-cancelled</c>, <c>training-not-yet-held</c>.</returns>
    public Task<Outcome<TrainingEvent>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default) =>
        Turns.TakeAsync(db, () => TryAsync(request, actor, cancellation), cancellation);

    private async Task<Outcome<TrainingEvent>> TryAsync(Request request, Actor actor, CancellationToken cancellation)
    {
        var opened = await desk.OpenAsync(request.EventId, actor, cancellation);
        if (!opened.Succeeded)
            return opened;
        if (await desk.Sessions(request.EventId).AsNoTracking().SingleOrDefaultAsync(s => s.Number == request.SessionNumber, cancellation) is not { } session)
            return new Refusal("no-such-session");
        if (opened.Value.State == TrainingState.Cancelled)
            return new Refusal("training-cancelled", opened.Value.CancelReason);
        if (session.On > desk.Today)
            return new Refusal("training-not-yet-held", session.On.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        var marks = await desk.Attendance(request.EventId).Where(a => a.SessionNumber == session.Number).ToListAsync(cancellation);
        var there = marks.Select(m => m.RegistrationNumber).ToHashSet();
        var known = await desk.Registrations(request.EventId).Where(r => r.State == RegistrationState.Seated).Select(r => r.Number).ToListAsync(cancellation);
        var fresh = request.Ticked.Intersect(known).Except(there).Order().ToList();
        var gone = marks.Where(m => request.Cleared.Contains(m.RegistrationNumber)).ToList();
        if (fresh.Count + gone.Count == 0)
            return opened;
        db.AddRange(fresh.Select(number => Mark(province.Id, request.EventId, session.Number, number, desk.Now, actor)));
        db.RemoveRange(gone);
        var deed = actor.Does("mark-attendance");
        Tell(db, province.Id, request.EventId, session.Number, fresh, gone.ConvertAll(m => m.RegistrationNumber), deed);
        return await db.SaveAsync(deed, cancellation) is { } refusal ? refusal : opened;
    }

    internal static SessionAttendance Mark(string province, Guid eventId, int session, int registration, DateTimeOffset now, Actor by) => new()
    {
        ProvinceId = province, EventId = eventId, SessionNumber = session, RegistrationNumber = registration, MarkedAt = now, MarkedBy = by.Id,
    };

    internal static void Tell(ProgrammeDb db, string province, Guid eventId, int session, IReadOnlyList<int> fresh, IReadOnlyList<int> gone, Deed deed) => db.Tell(
        deed, province, RegisterRecord.SubjectOf(TrainingEvent.Register, eventId),
        JsonSerializer.Serialize(new Dictionary<string, string?[]>(StringComparer.Ordinal) { [string.Create(CultureInfo.InvariantCulture, $"SessionAttendance/{session}.RegistrationNumber")] = [Listed(gone), Listed(fresh)] }));

    private static string? Listed(IReadOnlyList<int> numbers) => numbers.Count == 0 ? null : string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
