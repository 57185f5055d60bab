using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Xanh.Programme.Journal;

/// <summary>Puts what a save is about to change into the journal, in the same save.</summary>
internal sealed class JournalWriter(ProgrammeDb db, TimeProvider time)
{
    private const int SaltLength = 16;

    public async Task WriteAsync(Deed deed, CancellationToken cancellation)
    {
        var moment = new DeedMoment(time.GetUtcNow());
        var records = db.ChangeTracker.Entries<IJournalled>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .GroupBy(e => (Province: ProvinceOf(e), e.Entity.JournalSubject))
            // What the deed is about stands before the many records that follow from it: a period before its reports.
            .GroupBy(r => JournalLabels.KindOf(r.Key.JournalSubject), StringComparer.Ordinal)
            .OrderBy(kind => kind.Count())
            .SelectMany(kind => kind)
            .ToList();
        foreach (var record in records)
        {
            var salt = record.Any(ChangeList.HasPersonal) ? await SaltAsync(record.Key.Province, record.Key.JournalSubject, cancellation) : null;
            var changes = new ChangeList(salt);
            foreach (var entry in record)
                changes.Add(entry);
            Add(deed, moment, record.Key.Province, record.Key.JournalSubject, changes.ToJson());
        }
    }

    /// <summary>An event that changes no journalled record, or tells of many at once.</summary>
    public void Tell(Deed deed, string provinceId, string subject, string changes) =>
        Add(deed, new DeedMoment(time.GetUtcNow()), provinceId, subject, changes);

    private static string ProvinceOf(EntityEntry entry) => (string)entry.Property("ProvinceId").CurrentValue!;

    private async Task<byte[]> SaltAsync(string provinceId, string subject, CancellationToken cancellation)
    {
        if (await db.PersonalSalts.FindAsync([provinceId, subject], cancellation) is { } known)
            return known.Salt;
        var salt = new PersonalSalt { ProvinceId = provinceId, Subject = subject, Salt = RandomNumberGenerator.GetBytes(SaltLength) };
        db.PersonalSalts.Add(salt);
        return salt.Salt;
    }

    private void Add(Deed deed, DeedMoment moment, string provinceId, string subject, string changes) => db.JournalEntries.Add(new JournalEntry
    {
        ProvinceId = provinceId,
        Id = moment.NextId(),
        DeedId = moment.DeedId,
        At = moment.At,
        ActorId = deed.Actor.Id,
        Action = deed.Action,
        Reason = deed.Reason,
        Subject = subject,
        Changes = changes,
    });
}
