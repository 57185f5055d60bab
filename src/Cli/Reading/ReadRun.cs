using System.Text;
using Xanh.Documents;
using Xanh.Documents.Json;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Reading;

/// <summary>One run of <c>xanh read</c>: the result on standard output, words for people on standard error.</summary>
internal sealed class ReadRun(CliTexts texts)
{
    public async Task<int> RunAsync(string[] paths, bool asText, string? lexiconFolder, CancellationToken cancellation)
    {
        var (files, refusal) = await FileOpening.OpenAsync(paths, cancellation);
        if (refusal is not null)
            return await RefuseAsync(refusal);
        if (lexiconFolder is not null && !Directory.Exists(lexiconFolder))
            return await RefuseAsync(new ReadRefusal("lexicon-not-found", lexiconFolder));

        var reader = new PlanReader(new PlanReaderOptions
        {
            Lexicon = await LexiconAsync(lexiconFolder, cancellation),
            Tools = PlanTools.RunAsync,
        });
        _ = Rehearsal.Start(reader, texts.Culture);
        using var progress = Console.IsErrorRedirected ? null : new ProgressLine(texts);
        var outcome = await reader.ReadAsync(files, progress, cancellation);
        progress?.Clear();
        return outcome.Succeeded ? await PrintAsync(outcome.Reading, asText, cancellation) : await RefuseAsync(outcome.Refusal);
    }

    /// <summary>The shipped word lists, each extended by the file of its name in <paramref name="folder"/>.</summary>
    private static async Task<WordLists> LexiconAsync(string? folder, CancellationToken cancellation)
    {
        var lexicon = WordLists.Default;
        if (folder is null)
            return lexicon;
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
            lexicon = lexicon.With(Path.GetFileNameWithoutExtension(file), await File.ReadAllTextAsync(file, cancellation));
        return lexicon;
    }

    private async Task<int> PrintAsync(PlanReading reading, bool asText, CancellationToken cancellation)
    {
        foreach (var diagnostic in reading.Diagnostics)
            await Console.Error.WriteLineAsync(texts["severity." + diagnostic.Severity] + ": " + diagnostic.Message(texts.Culture));
        await using var output = Console.OpenStandardOutput();
        if (asText)
        {
            await output.WriteAsync(Encoding.UTF8.GetBytes(reading.Source.Text), cancellation);
            return ExitCodes.Done;
        }
        PlanReadingJson.Write(output, reading, texts.Culture);
        return reading.Kind == PlanKind.NotAPlan ? ExitCodes.NotAPlan : ExitCodes.Done;
    }

    private async Task<int> RefuseAsync(ReadRefusal refusal)
    {
        await Console.Error.WriteLineAsync(refusal.Message(texts.Culture));
        await using var output = Console.OpenStandardOutput();
        PlanReadingJson.Write(output, refusal, texts.Culture);
        return ExitCodes.Unreadable;
    }
}
