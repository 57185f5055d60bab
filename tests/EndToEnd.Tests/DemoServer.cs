using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Xanh.EndToEnd.Tests;

/// <summary><c>xanh demo</c> as users start it, on a free port, with an empty data folder: it reads the demo plan itself.</summary>
internal sealed partial class DemoServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("xanh-end-to-end-");
    private readonly Process process;
    private readonly List<string> said = [];
    private readonly TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private DemoServer()
    {
        var program = Path.Combine(RepositoryRoot(), "src", "Cli", "bin", "Debug", "net10.0", "xanh.dll");
        process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [program, "demo", "--data", data.FullName, "--port", FreePort().ToString(CultureInfo.InvariantCulture)])
            {
                UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            },
            EnableRaisingEvents = true,
        };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("xanh demo ended: " + Said));
    }

    public Uri Address { get; private set; } = new("http://localhost");

    private string Said
    {
        get
        {
            lock (said)
                return string.Join('\n', said);
        }
    }

    public static async Task<DemoServer> StartAsync()
    {
        var server = new DemoServer();
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
            throw new TimeoutException("xanh demo printed no address: " + server.Said, late);
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

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Xanh.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Xanh.slnx not found above the tests");
        return folder;
    }

    private void Hear(string? line)
    {
        if (line is null)
            return;
        lock (said)
            said.Add(line);
        if (HttpAddress().Match(line) is { Success: true } found)
            address.TrySetResult(new Uri(found.Value));
    }

    [GeneratedRegex(@"http://[\w.]+:\d+")]
    private static partial Regex HttpAddress();
}
