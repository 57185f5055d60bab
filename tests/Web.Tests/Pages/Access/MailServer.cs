using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Xanh.Web.Tests.Pages.Access;

/// <summary>A real mail server (smtp-server of npm) on this machine, until disposed.</summary>
internal sealed class MailServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly Process process;

    private MailServer(Process process, int port) => (this.process, Port) = (process, port);

    public int Port { get; }

    /// <param name="port">Where it listens; 0 for any free port.</param>
    public static async Task<MailServer> StartAsync(int port = 0)
    {
        var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "mail-server.mjs"), port.ToString(CultureInfo.InvariantCulture)])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8,
        };
        var node = Process.Start(start)!;
        return new MailServer(node, int.Parse(await SaidAsync(node, "port "), CultureInfo.InvariantCulture));
    }

    /// <summary>The next message, headers and body, once it is there.</summary>
    public async Task<string> MessageAsync() => Encoding.Latin1.GetString(Convert.FromBase64String(await SaidAsync(process, "message ")));

    /// <summary>Every message that came, once the server is asked to end.</summary>
    public async Task<IReadOnlyList<string>> EndAsync()
    {
        process.StandardInput.Close();
        var messages = new List<string>();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("message ", StringComparison.Ordinal))
                messages.Add(Encoding.Latin1.GetString(Convert.FromBase64String(line["message ".Length..])));
        }
        return messages;
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(Patience);
        process.Dispose();
    }

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
