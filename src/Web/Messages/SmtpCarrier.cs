using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;
using Microsoft.Extensions.Options;
using Xanh.Programme.Messages;
using Xanh.Web.Access;

namespace Xanh.Web.Messages;

/// <summary>Brings mail to the mail server of <see cref="MailOptions"/>.</summary>
public sealed class SmtpCarrier(IOptions<MailOptions> options, TimeProvider time) : IMailCarrier
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public bool IsSet => options.Value.IsSet;

    public async Task<(IMailRound? Round, MailAnswer Answer)> OpenAsync(CancellationToken cancellation)
    {
        var server = options.Value;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        SmtpConnection? connection = null;
        try
        {
            connection = await SmtpConnection.OpenAsync(server.Host!, server.Port, patience.Token);
            if (await GreetAsync(connection, server, patience.Token) is { } refused)
            {
                await connection.DisposeAsync();
                return (null, new MailAnswer(MailOutcome.ServerDown, refused.Words));
            }
            return (new SmtpRound(connection, server.From, time), new MailAnswer(MailOutcome.Taken, ""));
        }
        catch (Exception broken) when (broken is IOException or SocketException or AuthenticationException || (broken is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            if (connection is not null)
                await connection.DisposeAsync();
            return (null, new MailAnswer(MailOutcome.ServerDown, SmtpRound.WordsOf(broken)));
        }
    }

    /// <returns>Null when the server takes mail; else its refusal.</returns>
    private static async Task<SmtpReply?> GreetAsync(SmtpConnection connection, MailOptions server, CancellationToken cancellation)
    {
        if (await connection.ReplyAsync(cancellation) is { IsGood: false } greeting)
            return greeting;
        if (await connection.AskAsync("EHLO xanh", cancellation) is { IsGood: false } first)
            return first;
        if (server.Tls)
        {
            if (await connection.AskAsync("STARTTLS", cancellation) is { IsGood: false } plain)
                return plain;
            await connection.EncryptAsync(server.Host!, cancellation);
            if (await connection.AskAsync("EHLO xanh", cancellation) is { IsGood: false } second)
                return second;
        }
        if (server.User is not { Length: > 0 } user)
            return null;
        var secret = Convert.ToBase64String(Encoding.UTF8.GetBytes("\0" + user + "\0" + server.Password));
        return await connection.AskAsync("AUTH PLAIN " + secret, cancellation) is { IsGood: false } stranger ? stranger : null;
    }
}
