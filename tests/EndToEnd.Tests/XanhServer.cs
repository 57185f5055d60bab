using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Xanh.EndToEnd.Tests;

/// <summary>Xanh as users start it: a program of its own, on a free port, with an empty data folder.</summary>
internal sealed partial class XanhServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("xanh-end-to-end-");
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private XanhServer(string command, Func<int, IEnumerable<string>> options)
    {
        var program = Path.Combine(Repository.Root, "src", "Cli", "bin", "Debug", "net10.0", "xanh.dll");
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, command, "--data", data.FullName, .. options(FreePort())])
            {
                UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("xanh ended: " + Said));
    }

    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>The one-time link that the first start prints.</summary>
    public Uri FirstLink => new(FirstAddress().Match(Said).Value);

    private string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    /// <summary><c>xanh demo</c>: reads the demo plan itself; its year of invented work is in.</summary>
    public static async Task<XanhServer> DemoAsync()
    {
        var server = await StartAsync(new XanhServer("demo", port => ["--port", Plain(port)]));
        while (File.Exists(Path.Combine(server.data.FullName, "half-filled")))
        {
            if (server.process.HasExited)
                throw new InvalidOperationException("xanh ended: " + server.Said);
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
        return server;
    }

    /// <summary><c>xanh serve</c> for a province that begins.</summary>
    /// <param name="database">A PostgreSQL connection; null for SQLite.</param>
    public static Task<XanhServer> ServeAsync(string? database) => StartAsync(new XanhServer("serve", port =>
        ["--url", "http://localhost:" + Plain(port), "--province", "mau", .. database is null ? Array.Empty<string>() : ["--database", database]]));

    private static async Task<XanhServer> StartAsync(XanhServer server)
    {
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            server.Address = await server.address.Task.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            await server.DisposeAsync();
            throw new TimeoutException("xanh printed no address: " + server.Said, late);
        }
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        data.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (ReadyAddress().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Value));
    }

    // The line that says where it runs ends with the address and what ends it.
    [GeneratedRegex(@"http://[\w.]+:\d+(?= \()")]
    private static partial Regex ReadyAddress();

    [GeneratedRegex(@"http://[\w.]+:\d+/\S+\?ma=\S+")]
    private static partial Regex FirstAddress();
}
