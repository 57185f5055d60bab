using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Doc;
using Xanh.Documents.Reading.Tools;
using Xanh.Documents.Tests.Reading.Containers;
using Xanh.Documents.Tests.Reading.Docx;

namespace Xanh.Documents.Tests.Reading.Doc;

public class DocReaderTests
{
    private static readonly ToolOutput Missing = new(ToolStatus.NotInstalled, -1, default, "", []);
    private static readonly ToolOutput Failed = new(ToolStatus.Ended, 1, default, "", []);

    [Fact]
    public async Task LibreOffice_turns_the_file_into_docx()
    {
        var calls = new List<ToolCall>();
        var docx = DocxFile.WithBody(DocxFile.Tbl(DocxFile.Tr(DocxFile.Tc("STT"), DocxFile.Tc("Nhiệm vụ")))).ToBytes();
        var done = new ToolOutput(ToolStatus.Ended, 0, default, "", [new("document.docx", docx)]);
        var run = await ReadingRun.OfAsync(new DocReader(), Old(), tools: Runner(calls, done));
        ReadingRun.Rows(run.Table).ShouldBe(["STT | Nhiệm vụ"]);
        var call = calls.ShouldHaveSingleItem();
        call.Program.ShouldBe("soffice");
        call.Arguments.ShouldContain("document.doc");
        call.Files.ShouldHaveSingleItem().Name.ShouldBe("document.doc");
    }

    [Theory]
    [InlineData(@"{\rtf1 x}", "document.rtf")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?><w:wordDocument/>", "document.xml")]
    public async Task The_name_handed_over_fits_the_content(string content, string name)
    {
        var calls = new List<ToolCall>();
        var file = new SourceFile("ke-hoach.doc", Encoding.UTF8.GetBytes(content));
        (await ReadingRun.RefusalOfAsync(new DocReader(), file, tools: Runner(calls, Failed))).Code.ShouldBe("doc-conversion-failed");
        calls.ShouldHaveSingleItem().Files.ShouldHaveSingleItem().Name.ShouldBe(name);
    }

    [Fact]
    public async Task Antiword_is_the_second_choice()
    {
        var calls = new List<ToolCall>();
        var printed = new ToolOutput(ToolStatus.Ended, 0, Encoding.UTF8.GetBytes("KẾ HOẠCH\n\n- Rà soát.\n"), "", []);
        var run = await ReadingRun.OfAsync(new DocReader(), Old(), tools: Runner(calls, Missing, printed));
        run.Lines.ShouldBe(["KẾ HOẠCH", "- Rà soát."]);
        run.Diagnostics.Select(d => d.Code).ShouldContain("doc.read-as-text");
        calls.Select(c => c.Program).ShouldBe(["soffice", "antiword"]);
    }

    [Fact]
    public async Task Without_tools_the_refusal_names_the_package()
    {
        foreach (var tools in new[] { null, Runner([], Missing, Missing) })
        {
            var refusal = await ReadingRun.RefusalOfAsync(new DocReader(), Old(), tools: tools);
            refusal.Code.ShouldBe("doc-tool-missing");
            refusal.Message(System.Globalization.CultureInfo.InvariantCulture).ShouldContain("libreoffice-writer-nogui");
        }
    }

    [Theory]
    [InlineData(ToolStatus.TimedOut)]
    [InlineData(ToolStatus.OutOfMemory)]
    public async Task A_conversion_that_was_stopped_says_so(ToolStatus status) =>
        (await ReadingRun.RefusalOfAsync(new DocReader(), Old(), tools: Runner([], new ToolOutput(status, -1, default, "", []), Missing)))
            .Code.ShouldBe("doc-conversion-stopped");

    private static SourceFile Old() => new("ke-hoach.doc", CompoundBytes.With("Root Entry", "WordDocument"));

    // A runner that answers in turn: what a program would do, without the program.
    private static ToolRunner Runner(List<ToolCall> calls, params ToolOutput[] answers)
    {
        var turn = 0;
        return (call, _) =>
        {
            calls.Add(call);
            return Task.FromResult(answers[turn++]);
        };
    }
}
