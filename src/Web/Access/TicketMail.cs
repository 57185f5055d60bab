using System.Net;
using System.Net.Mail;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Xanh.Programme.Access;
using Xanh.Web.Layout;

namespace Xanh.Web.Access;

/// <summary>Sends a one-time sign-in to the person it is for.</summary>
public sealed partial class TicketMail(IOptions<MailOptions> options, PageTexts texts, ILogger<TicketMail> log)
{
    private const int PatienceMilliseconds = 15_000;

    public bool CanReach(IssuedTicket ticket) => options.Value.IsSet && !string.IsNullOrEmpty(ticket.Email);

    /// <returns>False when the mail server did not take it.</returns>
    public async Task<bool> SendAsync(IssuedTicket ticket, Uri link, CancellationToken cancellation)
    {
        var server = options.Value;
        using var client = new SmtpClient(server.Host, server.Port) { EnableSsl = server.Tls, Timeout = PatienceMilliseconds };
        if (server.User is { Length: > 0 } user)
            client.Credentials = new NetworkCredential(user, server.Password);
        using var mail = new MailMessage(server.From, ticket.Email!, texts["ticket-mail.subject"], texts["ticket-mail.body", ticket.FullName, ticket.UserName, link, texts.Moment(ticket.ExpiresAt)])
        {
            SubjectEncoding = Encoding.UTF8,
            BodyEncoding = Encoding.UTF8,
        };
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(PatienceMilliseconds);
            await client.SendMailAsync(mail, patience.Token);
            return true;
        }
        catch (Exception problem) when (problem is SmtpException or OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            NotSent(log, server.Host!, server.Port, problem);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server {Host}:{Port} did not take a message.")]
    private static partial void NotSent(ILogger log, string host, int port, Exception problem);
}
