using System.Net.Sockets;
using Xanh.Programme.Messages;

namespace Xanh.Web.Messages;

/// <summary>Mails handed over on one connection.</summary>
internal sealed class SmtpRound(SmtpConnection connection, string from, TimeProvider time) : IMailRound
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // A server may look for viruses before it answers; the lease of a mail is longer.
    private static readonly TimeSpan PatienceWithLastLine = TimeSpan.FromMinutes(3);

    public async Task<MailAnswer> SendAsync(OutboxMail mail, Func<Task<bool>> onBrink, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            if (await OfferAsync(mail, patience.Token) is { } refused)
                return refused;
            await connection.WriteAsync(MailText.Of(mail, from, time.GetUtcNow()), patience.Token);
        }
        catch (Exception broken) when (broken is IOException or SocketException or ObjectDisposedException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return new MailAnswer(MailOutcome.ServerDown, WordsOf(broken));
        }
        if (!await onBrink())
        {
            await connection.DisposeAsync();
            return new MailAnswer(MailOutcome.ServerDown, "");
        }
        return await FinishAsync();
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await connection.WriteAsync("QUIT\r\n", patience.Token);
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Nothing more to say to who has gone.
        }
        await connection.DisposeAsync();
    }

    internal static string WordsOf(Exception broken) => broken is OperationCanceledException ? "Timeout" : broken.InnerException?.Message ?? broken.Message;

    /// <returns>Null when the server waits for the text.</returns>
    private async Task<MailAnswer?> OfferAsync(OutboxMail mail, CancellationToken cancellation)
    {
        if (await connection.AskAsync("MAIL FROM:<" + from + ">", cancellation) is { IsGood: false } sender)
            return new MailAnswer(MailOutcome.ServerDown, sender.Words);
        var recipient = await connection.AskAsync("RCPT TO:<" + mail.Address + ">", cancellation);
        if (!recipient.IsGood)
        {
            await connection.AskAsync("RSET", cancellation);
            return new MailAnswer(recipient.IsForGood ? MailOutcome.Refused : MailOutcome.PutOff, recipient.Words);
        }
        return await connection.AskAsync("DATA", cancellation) is { IsGood: false } data ? new MailAnswer(MailOutcome.ServerDown, data.Words) : null;
    }

    // From here on the mail may be the server's: not even the end of this process breaks off.
    private async Task<MailAnswer> FinishAsync()
    {
        using var patience = new CancellationTokenSource(PatienceWithLastLine);
        try
        {
            var reply = await connection.AskAsync(".", patience.Token);
            return new MailAnswer(reply.IsGood ? MailOutcome.Taken : reply.IsForGood ? MailOutcome.Refused : MailOutcome.PutOff, reply.Words);
        }
        catch (Exception broken) when (broken is IOException or SocketException or OperationCanceledException)
        {
            return new MailAnswer(MailOutcome.Unsure, WordsOf(broken));
        }
    }
}
