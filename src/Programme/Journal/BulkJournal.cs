using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;

namespace Xanh.Programme.Journal;

/// <summary>Tells of very many records saved under one deed, batch by batch; the deed's own entry stands before them.</summary>
internal sealed class BulkJournal(ProgrammeDb db, Deed deed, string provinceId, DateTimeOffset now)
{
    private const int SaltLength = 16;

    private readonly DeedMoment moment = new(now);
    private Guid? headId;

    /// <summary>The entry of the deed itself; its place is before all others, whenever it is written.</summary>
    /// <param name="changes">JSON object, see <see cref="JournalEntry.Changes"/>.</param>
    public JournalEntry Head(string subject, string changes) => Entry(HeadId, subject, changes);

    /// <param name="records">Each with its values before, null for a new one.</param>
    public async Task<IReadOnlyList<JournalEntry>> TellAsync<T>(BulkChanges changes, IReadOnlyList<(T Record, object?[]? Before)> records, CancellationToken cancellation)
        where T : IJournalled
    {
        _ = HeadId;
        var salts = changes.HasPersonal ? await SaltsAsync([.. records.Select(r => r.Record.JournalSubject)], cancellation) : null;
        var entries = new List<JournalEntry>(records.Count);
        foreach (var (record, before) in records)
        {
            var subject = record.JournalSubject;
            entries.Add(Entry(moment.NextId(), subject, changes.ToJson(before, record, salts?[subject])));
        }
        return entries;
    }

    private Guid HeadId => headId ??= moment.NextId();

    private async Task<Dictionary<string, byte[]>> SaltsAsync(List<string> subjects, CancellationToken cancellation)
    {
        var salts = await db.PersonalSalts.AsNoTracking().Where(s => s.ProvinceId == provinceId && subjects.Contains(s.Subject)).ToDictionaryAsync(s => s.Subject, s => s.Salt, cancellation);
        var missing = subjects.Where(s => !salts.ContainsKey(s))
            .Select(s => new PersonalSalt { ProvinceId = provinceId, Subject = s, Salt = RandomNumberGenerator.GetBytes(SaltLength) }).ToList();
        await db.InsertAllAsync(missing, cancellation);
        foreach (var salt in missing)
            salts[salt.Subject] = salt.Salt;
        return salts;
    }

    private JournalEntry Entry(Guid id, string subject, string changes) => new()
    {
        ProvinceId = provinceId,
        Id = id,
        DeedId = moment.DeedId,
        At = moment.At,
        ActorId = deed.Actor.Id,
        Action = deed.Action,
        Reason = deed.Reason,
        Subject = subject,
        Changes = changes,
    };
}
