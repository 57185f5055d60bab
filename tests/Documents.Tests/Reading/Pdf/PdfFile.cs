using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Pdf;
using Xanh.Documents.Reading.Tools;
using Xanh.Documents.Tests.Extraction;

namespace Xanh.Documents.Tests.Reading.Pdf;

/// <summary>Reads the PDF files beside these tests.</summary>
internal static class PdfFile
{
    public static string PathOf(string name) =>
        Path.Combine(SpecCase.RepositoryRoot(), "tests", "Documents.Tests", "Reading", "Pdf", "files", name);

    public static SourceFile Open(string name) => new(name, File.ReadAllBytes(PathOf(name)));

    public static ReadContext Context(ToolRunner? tools = null, ReadLimits? limits = null, IProgress<ReadProgress>? progress = null) => new()
    {
        Limits = limits ?? ReadLimits.Default,
        Lexicon = WordLists.Default,
        Tools = tools ?? RealTools.RunAsync,
        Progress = progress,
        Cancellation = TestContext.Current.CancellationToken,
    };

    public static async Task<(IReadOnlyList<Block> Blocks, ReadContext Context)> ReadAsync(string name)
    {
        var context = Context();
        return (await new PdfReader().ReadAsync(Open(name), context), context);
    }

    public static async Task<ReadRefusal> RefusalAsync(SourceFile file, ToolRunner? tools = null, ReadLimits? limits = null)
    {
        var refused = await Should.ThrowAsync<ReadRefusedException>(() => new PdfReader().ReadAsync(file, Context(tools, limits)));
        return refused.Refusal;
    }
}
