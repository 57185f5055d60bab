using Xanh.Documents.Reading.Tools;
using Xanh.Processes;

namespace Xanh.Cli.Reading;

/// <summary>Runs pdftotext, tesseract and LibreOffice for the document library, which starts no process itself.</summary>
internal static class PlanTools
{
    /// <summary>tesseract is faster with one thread a page and several pages at a time than the other way round.</summary>
    private static readonly Dictionary<string, string> Variables = new(StringComparer.Ordinal) { ["OMP_THREAD_LIMIT"] = "1" };

    /// <summary>A <see cref="ToolRunner"/>.</summary>
    public static async Task<ToolOutput> RunAsync(ToolCall call, CancellationToken cancellation)
    {
        var outcome = await ChildRunner.RunAsync(
            new ChildProgram(call.Program, call.Arguments)
            {
                Files = [.. call.Files.Select(f => new ScratchFile(f.Name, f.Content))],
                Collect = call.Collect,
                TimeLimit = call.TimeLimit,
                MemoryLimitBytes = call.MemoryLimitBytes,
                OutputLimitBytes = call.OutputLimitBytes,
                Environment = Variables,
            },
            cancellation);
        return new ToolOutput(
            StatusOf(outcome.Status),
            outcome.ExitCode,
            outcome.StandardOutput,
            outcome.StandardError,
            [.. outcome.Files.Select(f => new ToolFile(f.Name, f.Content))]);
    }

    private static ToolStatus StatusOf(ChildStatus status) => status switch
    {
        ChildStatus.Ended => ToolStatus.Ended,
        ChildStatus.NotInstalled => ToolStatus.NotInstalled,
        ChildStatus.TimedOut => ToolStatus.TimedOut,
        ChildStatus.OutOfMemory => ToolStatus.OutOfMemory,
        ChildStatus.TooMuchOutput => ToolStatus.TooMuchOutput,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
