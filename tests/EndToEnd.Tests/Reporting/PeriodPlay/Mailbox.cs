using System.Collections.Concurrent;
using Xanh.Testing;

namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>Everything a real mail server took during the play.</summary>
internal sealed class Mailbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // A little more than the pause of a server that has nothing to send.
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(6);

    private readonly MailServer server;
    private readonly PlayClock clock;
    private readonly ConcurrentQueue<ReceivedMail> mails = new();
    private readonly Task reading;

    private Mailbox(MailServer server, PlayClock clock)
    {
        (this.server, this.clock) = (server, clock);
        reading = ReadAsync();
    }

    public int Port => server.Port;

    public IReadOnlyCollection<ReceivedMail> All => mails;

    public static async Task<Mailbox> OpenAsync(PlayClock clock) => new(await MailServer.StartAsync(), clock);

    public IReadOnlyList<ReceivedMail> To(string address, string subject) =>
        [.. mails.Where(m => m.To.Contains(address, StringComparison.OrdinalIgnoreCase) && m.Subject.Contains(subject, StringComparison.Ordinal))];

    /// <summary>The one mail to an address whose subject names something, once it is there.</summary>
    public async Task<ReceivedMail> SingleAsync(string address, string subject)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        while (To(address, subject).Count == 0)
        {
            if (TimeProvider.System.GetUtcNow() > until)
                throw new TimeoutException($"No mail to {address} about “{subject}”. There are: {string.Join("; ", mails.Select(m => m.To + ": " + m.Subject))}");
            clock.Pass(Round);
            await Task.Delay(Pause);
        }
        return To(address, subject).ShouldHaveSingleItem();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await reading;
    }

    private async Task ReadAsync()
    {
        await foreach (var message in server.MessagesAsync())
            mails.Enqueue(ReceivedMail.Of(message));
    }
}
