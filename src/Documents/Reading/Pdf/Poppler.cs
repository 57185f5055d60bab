using System.Globalization;
using Xanh.Documents.Reading.Tools;

namespace Xanh.Documents.Reading.Pdf;

/// <summary>The programs of poppler-utils on one file; what they cannot do becomes a refusal.</summary>
internal sealed class Poppler(SourceFile file, ReadContext context)
{
    private const string Input = "in.pdf";

    /// <summary>What <c>pdftotext -bbox-layout</c> prints; at most one page more than the limit allows.</summary>
    public async Task<ToolOutput> BoxesAsync()
    {
        var last = (context.Limits.Pages + 1).ToString(CultureInfo.InvariantCulture);
        return Checked(await RunAsync("pdftotext", ["-bbox-layout", "-l", last, Input, "-"]));
    }

    /// <summary>What <c>pdftohtml -xml</c> prints; empty when it does not succeed, the looks are not needed.</summary>
    public async Task<ToolOutput> LooksAsync() =>
        await RunAsync("pdftohtml", ["-xml", "-i", "-q", "-hidden", "-stdout", "-l", (context.Limits.Pages + 1).ToString(CultureInfo.InvariantCulture), Input]);

    /// <summary>The pages drawn as SVG.</summary>
    public async Task<ToolOutput> DrawingAsync(int first, int last) =>
        Checked(await RunAsync("pdftocairo", ["-svg", "-f", Number(first), "-l", Number(last), Input, "-"]));

    /// <summary>The numbers of pages that are covered by a picture, as in a scan.</summary>
    public async Task<IReadOnlySet<int>> PicturePagesAsync()
    {
        var output = Checked(await RunAsync("pdfimages", ["-list", Input]));
        return PictureList.Pages(output.StandardOutput.Span);
    }

    /// <summary>A page as a grey picture (PGM).</summary>
    public async Task<ToolFile> PictureAsync(int page, int dotsPerInch)
    {
        var output = Checked(await RunAsync(
            "pdftoppm", ["-gray", "-r", Number(dotsPerInch), "-f", Number(page), "-l", Number(page), "-singlefile", Input, "page"], "page*.pgm"));
        return output.Files.Count > 0 ? output.Files[0] : throw Refused("truncated");
    }

    /// <summary>The sentence for PDF: other formats say more of Word and Excel.</summary>
    private ReadRefusedException Refused(string code) => new(new ReadRefusal(code, file.Name) { Case = "pdf" });

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private async Task<ToolOutput> RunAsync(string program, IReadOnlyList<string> arguments, string? collect = null)
    {
        var run = context.Tools ?? throw ReadRefusedException.Of("poppler-not-installed", file.Name);
        var call = new ToolCall(program, arguments)
        {
            Files = [new ToolFile(Input, file.Content)],
            Collect = collect,
            TimeLimit = context.Limits.ToolTime,
            MemoryLimitBytes = context.Limits.ToolMemoryBytes,
        };
        return await run(call, context.Cancellation);
    }

    private ToolOutput Checked(ToolOutput output)
    {
        switch (output.Status)
        {
            case ToolStatus.NotInstalled:
                throw ReadRefusedException.Of("poppler-not-installed", file.Name);
            case ToolStatus.TimedOut:
                throw ReadRefusedException.Of("reader-timeout", file.Name, Number((int)context.Limits.ToolTime.TotalSeconds));
            case ToolStatus.OutOfMemory or ToolStatus.TooMuchOutput:
                throw ReadRefusedException.Of("reader-memory", file.Name, Number((int)(context.Limits.ToolMemoryBytes >> 20)));
            case ToolStatus.Ended when output.ExitCode != 0 && output.StandardError.Contains("Incorrect password", StringComparison.OrdinalIgnoreCase):
                throw Refused("password-protected");
            case ToolStatus.Ended when output.ExitCode != 0 && output.StandardOutput.IsEmpty && output.Files.Count == 0:
                throw Refused("truncated");
            default:
                return output;
        }
    }
}
