using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Xanh.Testing;

/// <summary>A real mail server (smtp-server of npm) on this machine, until disposed.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private const string MessageMark = "message ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private MailServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <param name="port">Where it listens; 0 for any free port.</param>
    /// <param name="secrets">Files of its key and its certificate: it then takes mail only encrypted and of whoever signed in.</param>
    public static async Task<MailServer> StartAsync(int port = 0, params string[] secrets)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "mail-server.mjs"), port.ToString(CultureInfo.InvariantCulture), .. secrets])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
        };
        var node = Process.Start(start)!;
        return new MailServer(node, int.Parse(await SaidAsync(node, "port "), CultureInfo.InvariantCulture));
    }

    /// <summary>The next message, headers and body, once it is there.</summary>
    public async Task<string> MessageAsync() => Decoded(MessageMark + await SaidAsync(process, MessageMark));

    /// <summary>Waits until a recipient gets no answer.</summary>
    public Task MutedAsync() => SaidAsync(process, "mute");

    /// <summary>How somebody signed in: "encrypted" or "in the open".</summary>
    public Task<string> SignedInAsync() => SaidAsync(process, "signed in ");

    /// <summary>Every message as it comes, until the server ends. For one reader, who reads in no other way.</summary>
    public async IAsyncEnumerable<string> MessagesAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        while (await process.StandardOutput.ReadLineAsync(cancellation) is { } line)
        {
            if (line.StartsWith(MessageMark, StringComparison.Ordinal))
                yield return Decoded(line);
        }
    }

    /// <summary>Every message that came, once the server is asked to end.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        process.StandardInput.Close();
        var messages = new List<string>();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith(MessageMark, StringComparison.Ordinal))
                messages.Add(Decoded(line));
        }
        return messages;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
        process.Dispose();
    }

    private static string Decoded(string line) => Encoding.Latin1.GetString(Convert.FromBase64String(line[MessageMark.Length..]));

    private static async Task<string> SaidAsync(Process from, string start)
    {
        while (await from.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith(start, StringComparison.Ordinal))
                return line[start.Length..];
        }
        throw new InvalidOperationException("The mail server ended.");
    }
}
