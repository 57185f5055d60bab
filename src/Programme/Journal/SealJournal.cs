using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>The sequencer: seals entries that were saved since into the province's chain, so that writers never wait for each other.</summary>
public sealed class SealJournal(ProgrammeDb db, CurrentProvince province)
{
    private const int Most = 1000;

    /// <returns>How many were sealed; 0 when there are none left, or when another sequencer was faster.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var head = await db.JournalHeads.FindAsync([province.Id], cancellation) ?? db.JournalHeads.Add(new JournalHead { ProvinceId = province.Id }).Entity;
        var open = await db.JournalEntries.Where(e => e.ProvinceId == province.Id && e.Sequence == null)
            .OrderBy(e => e.At).ThenBy(e => e.Id)
            .Take(Most)
            .ToListAsync(cancellation);
        foreach (var entry in open)
        {
            entry.Seal(head.Sequence + 1, head.Hash);
            head.MoveTo(entry);
        }
        try
        {
            await db.SaveChangesAsync(cancellation);
            return open.Count;
        }
        catch (DbUpdateException)
        {
            // Another sequencer moved the head, or made the first one: the same entries must not get two numbers.
            db.ChangeTracker.Clear();
            return 0;
        }
    }
}
