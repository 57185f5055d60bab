using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>Reads the outbox, for an administrator.</summary>
public sealed class OutboxQueries(ProgrammeDb db, CurrentProvince province)
{
    public async Task<IReadOnlyDictionary<MailState, int>> CountsAsync(CancellationToken cancellation = default) =>
        await db.OutboxMails.Where(m => m.ProvinceId == province.Id).GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    /// <summary>Newest first; null lists every state.</summary>
    public async Task<IReadOnlyList<OutboxMail>> ListAsync(MailState? state, int skip, int most, CancellationToken cancellation = default) =>
        await db.OutboxMails.AsNoTracking().Where(m => m.ProvinceId == province.Id && (state == null || m.State == state))
            .OrderByDescending(m => m.WrittenAt).ThenByDescending(m => m.Id).Skip(skip).Take(most).ToListAsync(cancellation);
}
