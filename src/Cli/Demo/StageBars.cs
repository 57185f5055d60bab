using Spectre.Console;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Demo;

/// <summary>Shows the stages of a reading as bars on a terminal.</summary>
internal sealed class StageBars(ProgressContext context, CliTexts texts) : IProgress<ReadProgress>
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, ProgressTask> bars = new(StringComparer.Ordinal);

    public void Report(ReadProgress value)
    {
        lock (gate)
        {
            if (!bars.TryGetValue(value.Stage, out var bar))
            {
                // What came before is over when a new stage begins.
                foreach (var earlier in bars.Values)
                    earlier.Value = earlier.MaxValue;
                var name = texts["demo.stage." + value.Stage] + " · " + value.File;
                bars[value.Stage] = bar = context.AddTask(Markup.Escape(name), maxValue: Math.Max(1, value.Total));
            }
            bar.Value = value.Done;
        }
    }
}
