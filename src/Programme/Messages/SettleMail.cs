using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>An administrator says what becomes of mails that did not go out by themselves.</summary>
public sealed class SettleMail(ProgrammeDb db, CurrentProvince province, TimeProvider time)
{
    /// <param name="Ids">Null for all that stand in <paramref name="State"/>.</param>
    /// <param name="Again">Try again now; else it need not go out, or has arrived.</param>
    public sealed record Request(IReadOnlyList<Guid>? Ids, MailState State, bool Again);

    /// <returns>How many; refuses <c>not-allowed</c>, <c>mail-not-settleable</c>, <c>mail-gone</c>.</returns>
    public async Task<Outcome<string>> RunAsync(Request request, Actor actor, CancellationToken cancellation = default)
    {
        if (!actor.May(Permission.KeepMail))
            return new Refusal("not-allowed");
        if (request.State is not (MailState.Waiting or MailState.Unsure or MailState.GivenUp))
            return new Refusal("mail-not-settleable");
        var now = time.GetUtcNow();
        var mails = db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.State == request.State && (m.LeaseUntil == null || m.LeaseUntil < now || m.State != MailState.Waiting));
        if (request.Ids is { } asked)
            mails = mails.Where(m => asked.Contains(m.Id));
        var ids = await mails.Select(m => m.Id).ToListAsync(cancellation);
        if (ids.Count == 0)
            return new Refusal("mail-gone");
        await using var together = await db.Database.BeginTransactionAsync(cancellation);
        var (state, written) = (request.Again ? MailState.Waiting : MailState.Settled, now);
        var done = await mails.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state).SetProperty(m => m.NextTryAt, now)
                .SetProperty(m => m.LeaseHolder, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null)
                // Who asks for a mail that had grown too old wants it now.
                .SetProperty(m => m.WrittenAt, m => request.Again && request.State == MailState.GivenUp ? written : m.WrittenAt),
            cancellation);
        foreach (var id in ids)
            db.Tell(actor.Does(request.Again ? "try-mail" : "settle-mail"), province.Id, "mail/" + id.ToString("N", CultureInfo.InvariantCulture));
        await db.SaveChangesAsync(cancellation);
        await together.CommitAsync(cancellation);
        return done.ToString(CultureInfo.InvariantCulture);
    }
}
