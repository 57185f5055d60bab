using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Who attended the events of some years, by the share of sessions each event asks for.</summary>
public sealed class AttendedQueries(ProgrammeDb db, CurrentProvince province)
{
    /// <param name="first">First planned year.</param>
    /// <param name="last">Last planned year.</param>
    public async Task<IReadOnlyList<AttendedEntry>> OfAsync(int first, int last, CancellationToken cancellation = default)
    {
        var events = await Held(first, last).ToDictionaryAsync(e => e.Id, cancellation);
        var ids = Held(first, last).Select(e => e.Id);
        var sessions = (await db.Set<TrainingSession>().AsNoTracking().Where(s => s.ProvinceId == province.Id && ids.Contains(s.EventId)).Select(s => new { s.EventId, s.On }).ToListAsync(cancellation))
            .ToLookup(s => s.EventId, s => s.On);
        var been = (await db.Set<SessionAttendance>().Where(a => a.ProvinceId == province.Id && ids.Contains(a.EventId))
            .GroupBy(a => new { a.EventId, a.RegistrationNumber }).Select(g => new { g.Key.EventId, g.Key.RegistrationNumber, Count = g.Count() }).ToListAsync(cancellation))
            .ToDictionary(b => (b.EventId, b.RegistrationNumber), b => b.Count);
        var people = await db.Set<EventRegistration>().AsNoTracking().Where(r => r.ProvinceId == province.Id && r.State == RegistrationState.Seated && ids.Contains(r.EventId))
            .Select(r => new { r.EventId, r.Number, r.NameKey, r.OrganisationKey, r.MailKey, r.Organisation, r.Group }).ToListAsync(cancellation);
        return [.. people
            .Where(p => events[p.EventId].IsAttended(been.GetValueOrDefault((p.EventId, p.Number)), sessions[p.EventId].Count()))
            .OrderBy(p => p.EventId).ThenBy(p => p.Number)
            .Select(p => new AttendedEntry(
                new PersonKeys(p.NameKey, p.OrganisationKey, p.MailKey), p.Organisation, p.Group, events[p.EventId].Kind, events[p.EventId].Name, sessions[p.EventId].Max()))];
    }

    private IQueryable<TrainingEvent> Held(int first, int last) => db.Set<TrainingEvent>().AsNoTracking().Where(
        e => e.ProvinceId == province.Id && e.EndedOn == null && e.PlannedYear >= first && e.PlannedYear <= last && (e.State == TrainingState.Held || e.State == TrainingState.Closed));
}
