using System.CommandLine;
using System.Globalization;
using Xanh.Documents;
using Xanh.Documents.Json;
using Xanh.Documents.Plan;
using Xanh.Documents.Reading;

namespace Xanh.Cli.Reading;

/// <summary><c>xanh read FILE… [--json|--text]</c>: reads a plan document and prints what was found.</summary>
internal static class ReadCommand
{
    private const int Refused = 2;
    private const int NotAPlan = 3;

    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json");
        var text = new Option<bool>("--text");
        var command = new Command("read", "Đọc một văn bản kế hoạch / read a plan document") { files, json, text };
        command.SetAction((parsed, cancellation) =>
            RunAsync(parsed.GetValue(files)!, parsed.GetValue(text), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string[] paths, bool asText, CancellationToken cancellation)
    {
        var culture = CultureInfo.GetCultureInfo("vi-VN");
        var files = new List<SourceFile>();
        foreach (var path in paths)
            files.Add(new SourceFile(Path.GetFileName(path), await File.ReadAllBytesAsync(path, cancellation)));
        var outcome = await new PlanReader(new PlanReaderOptions { Tools = PlanTools.RunAsync }).ReadAsync(files, cancellation: cancellation);
        await using var output = Console.OpenStandardOutput();
        if (!outcome.Succeeded)
        {
            await Console.Error.WriteLineAsync(outcome.Refusal.Message(culture));
            PlanReadingJson.Write(output, outcome.Refusal, culture);
            return Refused;
        }
        if (asText)
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(outcome.Reading.Source.Text), cancellation);
            return 0;
        }
        PlanReadingJson.Write(output, outcome.Reading, culture);
        return outcome.Reading.Kind == PlanKind.NotAPlan ? NotAPlan : 0;
    }
}
