using Xanh.Documents.Extraction;
using Xanh.Documents.Outline;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Documents;

/// <summary>Reads a plan document: files in, everything found out. The one entry point of the library.</summary>
/// <remarks>Holds no state between calls and may be shared between threads.</remarks>
public sealed class PlanReader(PlanReaderOptions? options = null)
{
    private readonly PlanReaderOptions options = options ?? new PlanReaderOptions();

    /// <summary>Reads <paramref name="files"/> as one document (a plan and its annexes, in this order).</summary>
    /// <returns>The reading, or the refusal of the first file that cannot be read.</returns>
    public async Task<ReadOutcome> ReadAsync(
        IReadOnlyList<SourceFile> files,
        IProgress<ReadProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var context = new ReadContext
        {
            Limits = options.Limits,
            Lexicon = options.Lexicon,
            Tools = options.Tools,
            Progress = progress,
            Cancellation = cancellation,
        };
        try
        {
            var preparing = Task.Run(() => PlanExtraction.Prepare(options.Lexicon), cancellation);
            var source = await SourceReading.ReadAsync(files, context);
            progress?.Report(new ReadProgress(files[0].Name, "extract", 0, 1));
            await preparing;
            var reading = await PlanExtraction.RunAsync(source, options.Lexicon, context.Diagnostics);
            progress?.Report(new ReadProgress(files[0].Name, "extract", 1, 1));
            return new ReadOutcome(reading);
        }
        catch (ReadRefusedException refused)
        {
            return new ReadOutcome(refused.Refusal);
        }
    }
}
