using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Xanh.Processes;

/// <summary>Runs programs of others with limits on time, memory and output, each in a scratch folder that is gone afterwards.</summary>
public static class ChildRunner
{
    private const long KeptErrorBytes = 64 << 10;

    private static readonly string[] OutOfMemoryWords =
        ["bad_alloc", "out of memory", "cannot allocate memory", "memory exhausted", "MemoryError"];

    // Looking at all processes of the machine costs: memory that one process takes quickly is capped by the system meanwhile.
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs <paramref name="program"/> to its end or to the first limit it meets.</summary>
    /// <remarks>Whatever happens, no process of it is left running and its folder is deleted before this returns.</remarks>
    /// <exception cref="OperationCanceledException">Cancelled; the program has been killed.</exception>
    public static async Task<ChildOutcome> RunAsync(ChildProgram program, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (ProgramPath.Find(program.Name) is not { } path)
            return ChildOutcome.NotInstalled;
        using var folder = ScratchFolder.Create();
        await folder.PutAsync(program.Files, cancellation);
        var (start, leadsSession) = StartInfo(program, path, folder.Path);
        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return ChildOutcome.NotInstalled;
        }
        var outcome = await WatchAsync(program, process, new ProcessTree(process, leadsSession), cancellation);
        if (program.Collect is null || outcome.Status != ChildStatus.Ended)
            return outcome;
        var files = await folder.TakeAsync(program.Collect, program.OutputLimitBytes, cancellation);
        return files is null
            ? outcome with { Status = ChildStatus.TooMuchOutput, ExitCode = -1 }
            : outcome with { Files = files };
    }

    private static (ProcessStartInfo Start, bool LeadsSession) StartInfo(ChildProgram program, string path, string folder)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        var command = new List<string>();
        var leadsSession = OperatingSystem.IsLinux() && ProgramPath.Find("setsid") is not null;
        if (leadsSession)
            command.Add(ProgramPath.Find("setsid")!);
        // A hard cap for what one process allocates between two looks at the whole tree.
        if (OperatingSystem.IsLinux() && ProgramPath.Find("prlimit") is { } prlimit)
            command.AddRange([prlimit, string.Create(CultureInfo.InvariantCulture, $"--data={program.MemoryLimitBytes}"), "--core=0", "--"]);
        command.Add(path);
        start.FileName = command[0];
        foreach (var argument in command.Skip(1).Concat(program.Arguments))
            start.ArgumentList.Add(argument);
        // Profiles and temporary files of the program land in the folder that is deleted.
        foreach (var variable in new[] { "HOME", "TMPDIR", "TMP", "TEMP" })
            start.Environment[variable] = folder;
        foreach (var (variable, value) in program.Environment)
            start.Environment[variable] = value;
        return (start, leadsSession);
    }

    private static async Task<ChildOutcome> WatchAsync(
        ChildProgram program, Process process, ProcessTree tree, CancellationToken cancellation)
    {
        var verdict = new Verdict();
        var output = new CappedReader(process.StandardOutput.BaseStream, program.OutputLimitBytes, () => verdict.Set(ChildStatus.TooMuchOutput));
        var error = new CappedReader(process.StandardError.BaseStream, KeptErrorBytes, null);
        var reading = Task.WhenAll(output.RunAsync(), error.RunAsync());
        process.StandardInput.Close();
        try
        {
            await UntilEndOrLimitAsync(program, process, tree, verdict, cancellation);
        }
        finally
        {
            tree.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            // What escaped the session may hold a pipe open: we do not wait for it.
            await Task.WhenAny(reading, Task.Delay(TimeSpan.FromSeconds(2), CancellationToken.None));
        }
        cancellation.ThrowIfCancellationRequested();
        var said = Encoding.UTF8.GetString(error.ToArray());
        var status = verdict.Status ?? (process.ExitCode != 0 && SaysOutOfMemory(said) ? ChildStatus.OutOfMemory : ChildStatus.Ended);
        return new ChildOutcome(status, status == ChildStatus.Ended ? process.ExitCode : -1, output.ToArray(), said, []);
    }

    private static async Task UntilEndOrLimitAsync(
        ChildProgram program, Process process, ProcessTree tree, Verdict verdict, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var ended = process.WaitForExitAsync(cancellation);
        while (!ended.IsCompleted && verdict.Status is null)
        {
            var left = program.TimeLimit - clock.Elapsed;
            if (left <= TimeSpan.Zero)
                verdict.Set(ChildStatus.TimedOut);
            else
                await Task.WhenAny(ended, verdict.Reached, Task.Delay(left < Watch ? left : Watch, CancellationToken.None));
            if (!ended.IsCompleted && tree.ResidentBytes() > program.MemoryLimitBytes)
                verdict.Set(ChildStatus.OutOfMemory);
        }
    }

    /// <summary>Programs that are refused memory say so in one of these ways.</summary>
    private static bool SaysOutOfMemory(string error) =>
        OutOfMemoryWords.Any(words => error.Contains(words, StringComparison.OrdinalIgnoreCase));
}
