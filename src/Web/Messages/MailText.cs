using System.Text;
using Xanh.Programme.Messages;

namespace Xanh.Web.Messages;

/// <summary>A mail of the outbox as the mail server gets it.</summary>
internal static class MailText
{
    /// <param name="from">Address all mail comes from.</param>
    /// <param name="now">When it goes out; all else is as it was written.</param>
    public static string Of(OutboxMail mail, string from, DateTimeOffset now)
    {
        string[] lines =
        [
            "From: " + MailHeader.Mailbox("Xanh", from),
            "To: " + MailHeader.Mailbox(mail.Name, mail.Address),
            "Subject: " + MailHeader.Text(mail.Subject),
            "Date: " + MailHeader.Moment(now),
            "Message-ID: " + mail.MessageId,
            "Auto-Submitted: auto-generated",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: base64",
            "",
            Body(mail.Text),
        ];
        return string.Join("\r\n", lines) + "\r\n";
    }

    // Base64 never begins a line with a dot.
    private static string Body(string text) => string.Join(
        "\r\n",
        Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\r\n"))).Chunk(76).Select(line => new string(line)));
}
