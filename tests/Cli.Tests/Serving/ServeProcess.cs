using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;

namespace Xanh.Cli.Tests.Serving;

/// <summary><c>xanh serve</c> as an administrator starts it, until disposed.</summary>
internal sealed partial class ServeProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly Process process;

    private ServeProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public Uri Address { get; }

    /// <summary>The one-time link it printed; null when there was none.</summary>
    public string? Link { get; private set; }

    public static Task<ServeProcess> StartAsync(string data, params string[] more) => StartAsync(data, [], more);

    /// <param name="settings">Variables of its environment.</param>
    public static async Task<ServeProcess> StartAsync(string data, IReadOnlyList<(string Name, string Value)> settings, params string[] more)
    {
        var address = new Uri("http://localhost:" + FreePort().ToString(CultureInfo.InvariantCulture));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "xanh.dll"), "serve", "--data", data, "--url", address.ToString(), .. more])
        {
            UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var server = new ServeProcess(Process.Start(start)!, address);
        server.process.ErrorDataReceived += (_, _) => { };
        server.process.BeginErrorReadLine();
        var said = await server.SaidUntilReadyAsync().WaitAsync(Patience);
        server.Link = LinkPattern().Match(said) is { Success: true } found ? found.Value : null;
        return server;
    }

    /// <summary>Ends it in the middle of whatever it does, as a power cut would.</summary>
    public Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        return process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // The last line of the start is the one that says how to end it.
    private async Task<string> SaidUntilReadyAsync()
    {
        var said = new StringBuilder();
        while (!said.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
            said.AppendLine(await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("xanh serve ended: " + said));
        return said.ToString();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [GeneratedRegex(@"http://\S+/dang-nhap/ma\?ma=[0-9A-Z-]+")]
    private static partial Regex LinkPattern();
}
