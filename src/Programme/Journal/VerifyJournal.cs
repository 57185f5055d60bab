using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Journal;

/// <summary>Checks the province's chain in the database, entry by entry, against its recorded end.</summary>
public sealed class VerifyJournal(ProgrammeDb db, CurrentProvince province, JournalQueries journal)
{
    /// <param name="Entries">Sealed entries that hold.</param>
    /// <param name="Hash">Hash of the last of them: published elsewhere, it proves the chain up to there.</param>
    /// <param name="Unsealed">Saved, not yet in the chain.</param>
    /// <param name="Break">Null when the chain holds.</param>
    public sealed record Result(long Entries, string Hash, int Unsealed, ChainBreak? Break);

    public async Task<Result> RunAsync(CancellationToken cancellation = default)
    {
        var check = new ChainCheck();
        await foreach (var line in journal.ChainAsync(cancellation))
        {
            if (!check.Next(line))
                break;
        }
        var head = await db.JournalHeads.AsNoTracking().FirstOrDefaultAsync(h => h.ProvinceId == province.Id, cancellation);
        var unsealed = await db.JournalEntries.CountAsync(e => e.ProvinceId == province.Id && e.Sequence == null, cancellation);
        return new Result(check.Count, check.Hash, unsealed, check.Break ?? EndOf(check, head));
    }

    private static ChainBreak? EndOf(ChainCheck check, JournalHead? head) =>
        check.Count == (head?.Sequence ?? 0) && string.Equals(check.Hash, head?.Hash ?? JournalHash.Start, StringComparison.Ordinal)
            ? null
            : new ChainBreak(check.Count + 1, null, ChainFault.CutOff);
}
