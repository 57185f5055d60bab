namespace Xanh.Programme.Messages;

/// <summary>Brings mail to the mail server of the installation.</summary>
public interface IMailCarrier
{
    /// <summary>Whether a mail server is set up; without one mail waits.</summary>
    bool IsSet { get; }

    /// <returns>An open connection, or the answer that says why there is none.</returns>
    Task<(IMailRound? Round, MailAnswer Answer)> OpenAsync(CancellationToken cancellation);
}
