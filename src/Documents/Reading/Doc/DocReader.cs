using System.Text;
using Xanh.Documents.Reading.Docx;
using Xanh.Documents.Reading.PlainText;
using Xanh.Documents.Reading.Tools;

namespace Xanh.Documents.Reading.Doc;

/// <summary>Reads .doc, .rtf and Word's old XML by having LibreOffice turn them into .docx; antiword, which knows no tables, is the second choice.</summary>
internal sealed class DocReader : IReader
{
    /// <exception cref="ReadRefusedException"><c>doc-tool-missing</c>, <c>doc-conversion-failed</c>, or a refusal of the converted file.</exception>
    public async Task<IReadOnlyList<Block>> ReadAsync(SourceFile file, ReadContext context)
    {
        var tools = context.Tools ?? throw ReadRefusedException.Of("doc-tool-missing", file.Name);
        var name = "document" + ExtensionOf(file.Content.Span);
        var converted = await tools(Call("soffice", ["--headless", "--norestore", "--convert-to", "docx", name], name, "*.docx"), context.Cancellation);
        if (converted is { Succeeded: true, Files: [var docx, ..] })
            return await new DocxReader().ReadAsync(new SourceFile(file.Name, docx.Content), context);
        if (!name.EndsWith(".doc", StringComparison.Ordinal))
            throw ReadRefusedException.Of(CodeOf(converted), file.Name);
        var printed = await tools(Call("antiword", ["-m", "UTF-8.txt", "-w", "0", name], name, collect: null), context.Cancellation);
        if (!printed.Succeeded || printed.StandardOutput.Length == 0)
            throw ReadRefusedException.Of(printed.Status == ToolStatus.NotInstalled ? CodeOf(converted) : CodeOf(printed), file.Name);
        context.Warn("doc.read-as-text", span: null, file.Name);
        return await new PlainTextReader().ReadAsync(new SourceFile(file.Name, printed.StandardOutput), context);

        ToolCall Call(string program, string[] arguments, string input, string? collect) => new(program, arguments)
        {
            Files = [new ToolFile(input, file.Content)],
            Collect = collect,
            TimeLimit = context.Limits.ToolTime,
            MemoryLimitBytes = context.Limits.ToolMemoryBytes,
            OutputLimitBytes = context.Limits.FileBytes,
        };
    }

    private static string CodeOf(ToolOutput output) => output.Status switch
    {
        ToolStatus.NotInstalled => "doc-tool-missing",
        ToolStatus.TimedOut or ToolStatus.OutOfMemory or ToolStatus.TooMuchOutput => "doc-conversion-stopped",
        _ => "doc-conversion-failed",
    };

    // LibreOffice chooses its import filter by the extension first.
    private static string ExtensionOf(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("{\\rtf"u8))
            return ".rtf";
        var isCompound = content.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);
        return isCompound || !Encoding.Latin1.GetString(content[..Math.Min(content.Length, 512)]).TrimStart('ï', '»', '¿', ' ', '\r', '\n').StartsWith('<')
            ? ".doc"
            : ".xml";
    }
}
