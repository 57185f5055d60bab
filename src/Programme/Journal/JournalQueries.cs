using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>What is asked about the journal.</summary>
public sealed class JournalQueries(ProgrammeDb db, CurrentProvince province)
{
    private const int ChainStep = 2000;

    /// <summary>Everything that happened to one record, the newest first.</summary>
    public async Task<IReadOnlyList<JournalRow>> HistoryAsync(string subject, int most, CancellationToken cancellation = default) =>
        Rows(await Entries().Where(e => e.Subject == subject).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(most).ToListAsync(cancellation));

    /// <summary>A page of the journal, the newest first: one entry for each save, or all entries of one.</summary>
    public async Task<IReadOnlyList<JournalRow>> ListAsync(JournalFilter filter, int most, CancellationToken cancellation = default)
    {
        var entries = Narrow(filter);
        if (filter.Before is { } id && await Entries().FirstOrDefaultAsync(e => e.Id == id, cancellation) is { } last)
            entries = entries.Where(e => e.At < last.At || (e.At == last.At && e.Id.CompareTo(id) < 0));
        var rows = Rows(await Heads(entries, filter).OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(most).ToListAsync(cancellation));
        if (filter.DeedId is not null)
            return rows;
        var deeds = rows.Select(r => r.DeedId).ToList();
        var sizes = await Entries().Where(e => deeds.Contains(e.DeedId)).GroupBy(e => e.DeedId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return [.. rows.Select(r => r with { Others = sizes[r.DeedId] - 1 })];
    }

    public Task<int> CountAsync(JournalFilter filter, CancellationToken cancellation = default) => Heads(Narrow(filter), filter).CountAsync(cancellation);

    public async Task<IReadOnlyList<string>> ActionsAsync(CancellationToken cancellation = default) =>
        await Entries().Select(e => e.Action).Distinct().OrderBy(a => a).ToListAsync(cancellation);

    /// <summary>Everyone who ever did something.</summary>
    public async Task<IReadOnlyList<Guid>> ActorsAsync(CancellationToken cancellation = default) =>
        await Entries().Select(e => e.ActorId).Distinct().ToListAsync(cancellation);

    /// <summary>The sealed chain from its first entry, as it is exported and verified.</summary>
    public async IAsyncEnumerable<JournalLine> ChainAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        long last = 0;
        while (true)
        {
            var step = await Entries().Where(e => e.Sequence > last).OrderBy(e => e.Sequence).Take(ChainStep).ToListAsync(cancellation);
            foreach (var entry in step)
                yield return JournalLine.Of(entry);
            if (step.Count < ChainStep)
                yield break;
            last = step[^1].Sequence!.Value;
        }
    }

    private IQueryable<JournalEntry> Entries() => db.JournalEntries.AsNoTracking().Where(e => e.ProvinceId == province.Id);

    private IQueryable<JournalEntry> Narrow(JournalFilter filter)
    {
        var entries = Entries();
        if (filter.DeedId is { } deed)
            entries = entries.Where(e => e.DeedId == deed);
        if (filter.Action is { } action)
            entries = entries.Where(e => e.Action == action);
        if (filter.ActorId is { } actor)
            entries = entries.Where(e => e.ActorId == actor);
        if (filter.Kind is { } kind)
            entries = entries.Where(e => e.Subject.StartsWith(kind + "/"));
        if (filter.From is { } from)
        {
            var start = VietnamTime.StartOf(from);
            entries = entries.Where(e => e.At >= start);
        }
        if (filter.To is { } to)
        {
            var end = VietnamTime.StartOf(to.AddDays(1));
            entries = entries.Where(e => e.At < end);
        }
        return entries;
    }

    private IQueryable<JournalEntry> Heads(IQueryable<JournalEntry> entries, JournalFilter filter) =>
        filter.DeedId is null ? entries.Where(e => !Entries().Any(o => o.DeedId == e.DeedId && o.Id.CompareTo(e.Id) < 0)) : entries;

    private static IReadOnlyList<JournalRow> Rows(IEnumerable<JournalEntry> entries) => [.. entries.Select(e => new JournalRow
    {
        Id = e.Id,
        DeedId = e.DeedId,
        At = e.At,
        ActorId = e.ActorId,
        Action = e.Action,
        Reason = e.Reason,
        Subject = e.Subject,
        Changes = JournalChange.Parse(e.Changes),
        Sequence = e.Sequence,
        Hash = e.Hash,
    })];
}
