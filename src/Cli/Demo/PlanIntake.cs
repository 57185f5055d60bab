using Spectre.Console;
using Xanh.Cli.Reading;
using Xanh.Documents;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Demo;

/// <summary>Reads plan files before anything is stored, with a progress bar on a terminal and plain lines elsewhere.</summary>
internal sealed class PlanIntake(CliTexts texts)
{
    private readonly PlanReader reader = new(new PlanReaderOptions { Tools = PlanTools.RunAsync });

    /// <returns>The plans, or the sentence that says which file cannot be read and what to do.</returns>
    public async Task<(IReadOnlyList<ReadPlan> Plans, string? Problem)> ReadAsync(IReadOnlyList<string> paths, CancellationToken cancellation)
    {
        var plans = new List<ReadPlan>();
        foreach (var path in paths)
        {
            var (files, refusal) = await FileOpening.OpenAsync([path], cancellation);
            if (refusal is not null)
                return ([], refusal.Message(texts.Culture));
            var outcome = await ReadAsync(files, cancellation);
            if (!outcome.Succeeded)
                return ([], outcome.Refusal.Message(texts.Culture));
            if (outcome.Reading.Kind == PlanKind.NotAPlan)
                return ([], new Programme.Shared.Refusal("not-a-plan", files[0].Name).Message(texts.Culture));
            Console.Out.WriteLine(texts["demo.read", files[0].Name, outcome.Reading.Tasks.Count, outcome.Reading.Targets.Count, outcome.Reading.Diagnostics.Count]);
            plans.Add(new ReadPlan(files, outcome.Reading));
        }
        return (plans, null);
    }

    private async Task<ReadOutcome> ReadAsync(IReadOnlyList<SourceFile> files, CancellationToken cancellation)
    {
        if (Console.IsOutputRedirected)
        {
            Console.Out.WriteLine(texts["demo.reading", files[0].Name]);
            return await reader.ReadAsync(files, cancellation: cancellation);
        }
        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .StartAsync(context => reader.ReadAsync(files, new StageBars(context, texts), cancellation));
    }
}
