using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>What is asked about events, for people of the programme.</summary>
public sealed class TrainingQueries(ProgrammeDb db, CurrentProvince province, TrainingDesk desk)
{
    public DateOnly Today => desk.Today;

    /// <summary>Years that have events, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation = default) =>
        await Standing().Where(e => e.PlannedYear != null).Select(e => e.PlannedYear!.Value).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);

    /// <summary>By their first day; those without one at the end.</summary>
    public async Task<IReadOnlyList<EventRow>> ListAsync(EventFilter filter, CancellationToken cancellation = default)
    {
        var events = Standing().Where(e => e.PlannedYear == filter.Year);
        if (filter.Kind is { } kind)
            events = events.Where(e => e.Kind == kind);
        if (filter.State is { } state)
            events = events.Where(e => e.State == state);
        foreach (var word in SearchWords.Of(filter.Search))
            events = events.Where(e => e.SearchText.Contains(word));
        var rows = await events.Select(e => new EventRow(
            e.Id, e.Name, e.Kind, e.State, e.StartsOn, e.Organiser, e.Place, e.Seats,
            db.Set<EventRegistration>().Count(r => r.ProvinceId == e.ProvinceId && r.EventId == e.Id && r.State == RegistrationState.Seated),
            db.Set<EventRegistration>().Count(r => r.ProvinceId == e.ProvinceId && r.EventId == e.Id && r.State == RegistrationState.Waiting),
            db.Set<TrainingSession>().Count(s => s.ProvinceId == e.ProvinceId && s.EventId == e.Id),
            db.Set<SessionAttendance>().Where(a => a.ProvinceId == e.ProvinceId && a.EventId == e.Id).Select(a => a.RegistrationNumber).Distinct().Count(),
            db.Set<TrainingCertificate>().Count(c => c.ProvinceId == e.ProvinceId && c.EventId == e.Id && c.RevokedOn == null))).ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.StartsOn is null).ThenBy(r => r.StartsOn).ThenBy(r => r.Id)];
    }

    /// <summary>Events that take registrations now, for inviting people to one.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> OpenAsync(CancellationToken cancellation = default) =>
        [.. (await Standing().Where(e => e.State == TrainingState.Open).OrderBy(e => e.StartsOn).Select(e => new { e.Id, e.Name }).ToListAsync(cancellation)).Select(e => (e.Id, e.Name))];

    /// <returns>Null when there is no such event.</returns>
    public async Task<EventDetails?> FindAsync(Guid id, CancellationToken cancellation = default)
    {
        var held = await db.Set<TrainingEvent>().AsNoTracking().SingleOrDefaultAsync(e => e.ProvinceId == province.Id && e.Id == id, cancellation);
        if (held is null)
            return null;
        var sessions = await SessionsAsync(id, cancellation);
        var registrations = await desk.Registrations(id).AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancellation);
        var certificates = await db.Set<TrainingCertificate>().AsNoTracking().Where(c => c.ProvinceId == province.Id && c.EventId == id).OrderBy(c => c.Ordinal).ToListAsync(cancellation);
        var present = await desk.Attendance(id).Select(a => new { a.SessionNumber, a.RegistrationNumber }).ToListAsync(cancellation);
        return new EventDetails(held, sessions, registrations, certificates, await TaskOfAsync(held, cancellation), present.Select(p => (p.SessionNumber, p.RegistrationNumber)).ToHashSet());
    }

    internal async Task<IReadOnlyList<TrainingSession>> SessionsAsync(Guid id, CancellationToken cancellation) =>
        [.. (await desk.Sessions(id).AsNoTracking().ToListAsync(cancellation)).OrderBy(s => s.On).ThenBy(s => s.From).ThenBy(s => s.Number)];

    private IQueryable<TrainingEvent> Standing() => db.Set<TrainingEvent>().AsNoTracking().Where(e => e.ProvinceId == province.Id && e.EndedOn == null);

    private async Task<(string PlanSlug, string PlanName, string Text)?> TaskOfAsync(TrainingEvent held, CancellationToken cancellation)
    {
        if (held.PlanId is not { } plan)
            return null;
        var task = await db.PlannedTasks.Where(t => t.ProvinceId == province.Id && t.PlanId == plan && t.Ordinal == held.TaskOrdinal).OrderByDescending(t => t.Since).Select(t => t.Text).FirstOrDefaultAsync(cancellation);
        var of = await db.Plans.Where(p => p.ProvinceId == province.Id && p.Id == plan).Select(p => new { p.Slug, Name = p.Number ?? p.Title ?? p.Slug }).SingleOrDefaultAsync(cancellation);
        return task is null || of is null ? null : (of.Slug, of.Name, task);
    }
}
