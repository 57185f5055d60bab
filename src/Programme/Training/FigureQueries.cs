using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Training;

/// <summary>Works out the figures of a year from events, attendance and registers.</summary>
public sealed class FigureQueries(ProgrammeDb db, CurrentProvince province, AttendedQueries attended)
{
    public async Task<TrainingFigures> OfAsync(int year, CancellationToken cancellation = default)
    {
        var events = await db.Set<TrainingEvent>().AsNoTracking().Where(e => e.ProvinceId == province.Id && e.EndedOn == null && e.PlannedYear == year)
            .Select(e => new { e.Id, e.Kind, e.State, e.Cost }).ToListAsync(cancellation);
        var entries = await attended.OfAsync(year, year, cancellation);
        var people = PersonKeys.Together(entries, e => e.Keys);
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var media = await db.Set<MediaPiece>().Where(p => p.ProvinceId == province.Id && p.EndedOn == null && p.PublishedOn >= first && p.PublishedOn <= last).Select(p => p.Reach).ToListAsync(cancellation);
        var standing = events.Where(e => e.State != TrainingState.Cancelled).ToList();
        var ids = events.ConvertAll(e => (Guid?)e.Id);
        return new TrainingFigures(
            year, standing.Count, standing.Count(e => TrainingState.TookPlace(e.State)), events.Count - standing.Count, standing.Sum(e => e.Cost ?? 0), entries.Count, people.Count,
            await db.Set<TrainingCertificate>().CountAsync(c => c.ProvinceId == province.Id && c.Year == year && c.RevokedOn == null, cancellation),
            [.. Enum.GetValues<ParticipantGroup>().Select(group => (group, entries.Count(e => e.Group == group), people.Count(p => Last(p).Group == group)))],
            [.. TrainingKind.List.Codes.Select(kind => (kind, standing.Count(e => e.Kind == kind), standing.Count(e => e.Kind == kind && TrainingState.TookPlace(e.State)), entries.Count(e => e.Kind == kind))).Where(k => k.Item2 > 0)],
            [.. people.GroupBy(p => Last(p).Keys.Organisation, StringComparer.Ordinal)
                .Select(g => (Last(g.First()).Organisation, entries.Count(e => string.Equals(e.Keys.Organisation, g.Key, StringComparison.Ordinal)), g.Count()))
                .OrderByDescending(o => o.Item3).ThenBy(o => o.Organisation, StringComparer.Ordinal)],
            media.Count, media.Sum(r => (long)(r ?? 0)),
            await db.Set<ContestEntry>().CountAsync(e => e.ProvinceId == province.Id && e.EndedOn == null && ids.Contains(e.EventId), cancellation));
    }

    private static AttendedEntry Last(IReadOnlyList<AttendedEntry> person) => person.MaxBy(e => e.On)!;
}
