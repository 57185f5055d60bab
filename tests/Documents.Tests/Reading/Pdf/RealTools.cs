using Xanh.Documents.Reading.Tools;
using Xanh.Processes;

namespace Xanh.Documents.Tests.Reading.Pdf;

/// <summary>Runs the programs of this machine for the reader under test.</summary>
internal static class RealTools
{
    public static async Task<ToolOutput> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        var program = new ChildProgram(call.Program, call.Arguments)
        {
            Files = [.. call.Files.Select(f => new ScratchFile(f.Name, f.Content))],
            Collect = call.Collect,
            TimeLimit = call.TimeLimit,
            MemoryLimitBytes = call.MemoryLimitBytes,
            OutputLimitBytes = call.OutputLimitBytes,
            Environment = new Dictionary<string, string> { ["OMP_THREAD_LIMIT"] = "1" },
        };
        var outcome = await ChildRunner.RunAsync(program, cancellation);
        var files = outcome.Files.Select(f => new ToolFile(f.Name, f.Content)).ToList();
        return new ToolOutput(Enum.Parse<ToolStatus>(outcome.Status.ToString()), outcome.ExitCode, outcome.StandardOutput, outcome.StandardError, files);
    }

    /// <summary>A machine on which <paramref name="missing"/> is not installed.</summary>
    public static ToolRunner Without(string missing) => (call, cancellation) => call.Program == missing
        ? Task.FromResult(new ToolOutput(ToolStatus.NotInstalled, -1, default, "", []))
        : RunAsync(call, cancellation);

    /// <summary>A machine whose <paramref name="program"/> is another one, or gets other arguments.</summary>
    public static ToolRunner With(string program, Func<ToolCall, ToolCall> instead) => (call, cancellation) =>
        RunAsync(call.Program == program ? instead(call) : call, cancellation);
}
