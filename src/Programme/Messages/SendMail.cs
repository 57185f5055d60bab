using Microsoft.EntityFrameworkCore;
using Xanh.Programme.Access;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Messages;

/// <summary>
/// Sends what waits in the outbox: background work that any number of processes may do at once. A mail is marked just before its last
/// line goes out, so a process that dies leaves it either unsent, and it is tried again, or unsure, and it is never sent twice by itself.
/// </summary>
public sealed class SendMail(ProgrammeDb db, CurrentProvince province, IMailCarrier carrier, TimeProvider time)
{
    private readonly Guid holder = Guid.NewGuid();

    /// <returns>How many mails the server took.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await SettleAbandonedAsync(now, cancellation);
        var tooOld = now - MailLimits.Lifetime;
        await Waiting().Where(m => m.WrittenAt < tooOld).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.GivenUp), cancellation);
        if (!carrier.IsSet || !await Due(now).AnyAsync(cancellation))
            return 0;
        var (round, answer) = await carrier.OpenAsync(cancellation);
        if (round is null)
        {
            await PauseAllAsync(answer.Words, cancellation);
            return 0;
        }
        await using (round)
            return await SendAllAsync(round, cancellation);
    }

    private async Task<int> SendAllAsync(IMailRound round, CancellationToken cancellation)
    {
        var taken = 0;
        while (!cancellation.IsCancellationRequested && await TakeAsync(cancellation) is { } mail)
        {
            MailAnswer answer;
            try
            {
                answer = await round.SendAsync(mail, () => IsStillMineAsync(mail.Id), cancellation);
            }
            catch (OperationCanceledException)
            {
                // The server ends before anything was handed over: the next one need not wait for the lease.
                await KeepAsync(mail.Id, MailState.Waiting, time.GetUtcNow(), null);
                throw;
            }
            await SettleAsync(mail, answer);
            taken += answer.Outcome == MailOutcome.Taken ? 1 : 0;
            if (answer.Outcome is MailOutcome.ServerDown or MailOutcome.Unsure)
            {
                await PauseAllAsync(answer.Words, CancellationToken.None);
                break;
            }
        }
        return taken;
    }

    private async Task<OutboxMail?> TakeAsync(CancellationToken cancellation)
    {
        for (;;)
        {
            var now = time.GetUtcNow();
            var next = await Due(now).OrderBy(m => m.NextTryAt).ThenBy(m => m.Id).Select(m => (Guid?)m.Id).FirstOrDefaultAsync(cancellation);
            if (next is null)
                return null;
            var until = now + MailLimits.Lease;
            var won = await Due(now).Where(m => m.Id == next).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeaseHolder, holder).SetProperty(m => m.LeaseUntil, until).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellation);
            if (won == 1)
                return await db.OutboxMails.AsNoTracking().SingleAsync(m => m.ProvinceId == province.Id && m.Id == next, cancellation);
        }
    }

    private async Task<bool> IsStillMineAsync(Guid id)
    {
        var until = time.GetUtcNow() + MailLimits.Lease;
        return await Waiting().Where(m => m.Id == id && m.LeaseHolder == holder).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.HandingOver).SetProperty(m => m.LeaseUntil, until), CancellationToken.None) == 1;
    }

    private async Task SettleAsync(OutboxMail mail, MailAnswer answer)
    {
        var now = time.GetUtcNow();
        var (state, next) = answer.Outcome switch
        {
            MailOutcome.Taken => (MailState.Sent, now),
            MailOutcome.PutOff => (MailState.Waiting, now + MailLimits.PauseAfter(mail.Attempts)),
            MailOutcome.Refused => (MailState.GivenUp, now),
            MailOutcome.Unsure => (MailState.Unsure, now),
            _ => (MailState.Waiting, now + MailLimits.Pause),
        };
        if (state != MailState.Unsure)
        {
            await KeepAsync(mail.Id, state, next, answer.Words);
            return;
        }
        await using var together = await db.Database.BeginTransactionAsync(CancellationToken.None);
        await KeepAsync(mail.Id, state, next, answer.Words);
        await TellUnsureAsync(mail.Id, CancellationToken.None);
        await together.CommitAsync(CancellationToken.None);
    }

    // What the server has taken must be kept even when this process is asked to end.
    private Task<int> KeepAsync(Guid id, MailState state, DateTimeOffset next, string? words)
    {
        var now = time.GetUtcNow();
        var answer = Short(words);
        return Of(id).Where(m => m.LeaseHolder == holder).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, state)
                .SetProperty(m => m.NextTryAt, next)
                .SetProperty(m => m.SentAt, m => state == MailState.Sent ? now : m.SentAt)
                .SetProperty(m => m.Answer, m => answer ?? m.Answer)
                .SetProperty(m => m.LeaseHolder, (Guid?)null)
                .SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null),
            CancellationToken.None);
    }

    private Task<int> PauseAllAsync(string words, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var (next, answer) = (now + MailLimits.Pause, Short(words));
        return Due(now).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.NextTryAt, next).SetProperty(m => m.Answer, answer).SetProperty(m => m.Attempts, m => m.Attempts + 1), cancellation);
    }

    /// <summary>Mails whose process died while it handed them over.</summary>
    private async Task SettleAbandonedAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        var abandoned = await Abandoned(now).Select(m => m.Id).ToListAsync(cancellation);
        foreach (var id in abandoned)
        {
            // Together: whoever dies in between must not leave a mail that is unsure and that nobody was told of.
            await using var together = await db.Database.BeginTransactionAsync(cancellation);
            if (await Abandoned(now).Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Unsure), cancellation) == 1)
                await TellUnsureAsync(id, cancellation);
            await together.CommitAsync(cancellation);
        }
    }

    private async Task TellUnsureAsync(Guid id, CancellationToken cancellation)
    {
        var mail = await Of(id).AsNoTracking().SingleAsync(cancellation);
        var now = time.GetUtcNow();
        var to = Addressee.Everybody(Role.Administrator);
        db.Notices.Add(new Notice
        {
            ProvinceId = province.Id,
            Id = Guid.CreateVersion7(now),
            Box = to.Box,
            Key = FormattableString.Invariant($"mail/{id:N}/unsure/{mail.Attempts}"),
            Kind = NoticeKind.MailUnsure,
            Arguments = [mail.Address, mail.Subject],
            Link = "/lam-viec/thu-gui?trang-thai=Unsure",
            At = now,
        });
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private IQueryable<OutboxMail> Of(Guid id) => db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.Id == id);

    private IQueryable<OutboxMail> Waiting() => db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.State == MailState.Waiting);

    private IQueryable<OutboxMail> Due(DateTimeOffset now) => Waiting().Where(m => m.NextTryAt <= now && (m.LeaseUntil == null || m.LeaseUntil < now));

    private IQueryable<OutboxMail> Abandoned(DateTimeOffset now) =>
        db.OutboxMails.Where(m => m.ProvinceId == province.Id && m.State == MailState.HandingOver && m.LeaseUntil < now);

    private static string? Short(string? words) => words is { Length: > MailLimits.Answer } ? words[..MailLimits.Answer] : words;
}
