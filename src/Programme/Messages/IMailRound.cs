namespace Xanh.Programme.Messages;

/// <summary>One connection to the mail server, for many mails.</summary>
public interface IMailRound : IAsyncDisposable
{
    /// <summary>Hands one mail over.</summary>
    /// <param name="onBrink">Called when all was said but the last line, after which the mail is the server's; false breaks off, and the server has nothing.</param>
    Task<MailAnswer> SendAsync(OutboxMail mail, Func<Task<bool>> onBrink, CancellationToken cancellation);
}
