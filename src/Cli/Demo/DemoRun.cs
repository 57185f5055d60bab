using System.Data.Common;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Xanh.Cli.Serving;
using Xanh.Programme.Files;
using Xanh.Storage;

namespace Xanh.Cli.Demo;

/// <summary>
/// One run of <c>xanh demo</c>: read, store, serve. Everything is read before anything is stored, and what happened since the plan is told while the first pages are looked at.
/// </summary>
internal sealed class DemoRun(DemoOptions options, CliTexts texts) : IDisposable
{
    private readonly DataFolder folder = new(options.DataFolder);
    private DemoHistory? history;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (!options.Check && PortProblem() is { } problem)
            return Fail(problem);
        try
        {
            return await PrepareAsync(cancellation) ?? await ServeAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCodes.Done;
        }
        catch (DbException broken)
        {
            return Fail(texts["demo.data-broken", folder.Database, broken.Message]);
        }
        catch (Exception denied) when (denied is UnauthorizedAccessException or IOException)
        {
            return Fail(texts["demo.data-unusable", folder.Path, denied.Message]);
        }
    }

    public void Dispose() => history?.Dispose();

    private string? PortProblem()
    {
        if (options.Port is < 1 or > IPEndPoint.MaxPort)
            return texts["demo.port-range", Plain(options.Port)];
        return IsBusy(IPAddress.Loopback) || (Socket.OSSupportsIPv6 && IsBusy(IPAddress.IPv6Loopback))
            ? texts["demo.port-busy", Plain(options.Port), Plain(options.Port == IPEndPoint.MaxPort ? options.Port - 1 : options.Port + 1)]
            : null;
    }

    private bool IsBusy(IPAddress address)
    {
        try
        {
            using var listener = new TcpListener(address, options.Port) { ExclusiveAddressUse = true };
            listener.Start();
            return false;
        }
        catch (SocketException problem)
        {
            return problem.SocketErrorCode is SocketError.AddressAlreadyInUse or SocketError.AccessDenied;
        }
    }

    /// <returns>The exit status when it ends here; null to go on.</returns>
    private async Task<int?> PrepareAsync(CancellationToken cancellation)
    {
        var (holdsPlans, isHalfFilled) = options.Fresh || !folder.HasDatabase ? (false, false) : await StateAsync(cancellation);
        var paths = options.Plans.Count > 0 || holdsPlans ? options.Plans : DemoProvince.PlanFiles;
        var (plans, problem) = await new PlanIntake(texts).ReadAsync(paths, cancellation);
        if (problem is not null)
            return Fail(problem, ExitCodes.Unreadable);
        if (holdsPlans && plans.Count == 0)
        {
            Console.Out.WriteLine(texts["demo.reusing", folder.Path]);
            return null;
        }

        Console.Out.WriteLine(texts[isHalfFilled ? "demo.half-filled" : "demo.preparing", folder.Path]);
        var alone = await folder.PrepareAsync(TimeProvider.System, cancellation);
        history = new DemoHistory(folder, alone, isOfDemoProvince: options.Plans.Count == 0);
        if ((options.Fresh || isHalfFilled) && !folder.TryClear())
            return Fail(texts["demo.data-in-use", folder.Path]);
        await history.BeginAsync(plans, cancellation);
        return null;
    }

    /// <summary>Gives back the memory that reading took: the server may be idle for hours before it would be asked for.</summary>
    private static void LetGoOfReading() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    private async Task<(bool HoldsPlans, bool IsHalfFilled)> StateAsync(CancellationToken cancellation)
    {
        using var alone = await folder.PrepareAsync(TimeProvider.System, cancellation);
        // A database that is about to go is not opened: connections to it would outlive it.
        if (folder.IsHalfFilled)
            return (false, true);
        using var store = new DemoStore(folder);
        await store.PrepareAsync(cancellation);
        return (await store.HasPlansAsync(cancellation), false);
    }

    private async Task<int> ServeAsync(CancellationToken cancellation)
    {
        LetGoOfReading();
        using var use = folder.Use();
        var url = options.Check ? "http://127.0.0.1:0" : "http://localhost:" + Plain(options.Port);
        var chores = new ChoreStart();
        await using var app = WebServer.Build(url, DemoProvince.Province, services => services
            .AddSqliteStorage(folder.Database).AddSingleton(DemoPeople.SignIns).AddSingleton(new FileStore(folder.Files)).AddSingleton(chores));
        if (options.Check)
            await TellHistoryAsync(cancellation);
        await app.StartAsync(cancellation);
        if (options.Check)
        {
            chores.Allow();
            var status = await new DemoCheck(app, texts).RunAsync(cancellation);
            await app.StopAsync(CancellationToken.None);
            return status;
        }
        Console.Out.WriteLine(texts["demo.ready", url]);
        DemoPeople.Print(texts, url);
        if (await TellHistoryAsync(cancellation))
            Console.Out.WriteLine(texts["demo.filled"]);
        chores.Allow();
        await app.WaitForShutdownAsync(cancellation);
        return ExitCodes.Done;
    }

    /// <returns>Whether there was something to tell.</returns>
    private async Task<bool> TellHistoryAsync(CancellationToken cancellation)
    {
        if (history is null)
            return false;
        await history.TellAsync(cancellation);
        LetGoOfReading();
        return true;
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Fail(string message, int status = ExitCodes.Failed)
    {
        Console.Error.WriteLine(message);
        return status;
    }
}
