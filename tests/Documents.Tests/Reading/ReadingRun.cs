using System.Globalization;
using Xanh.Documents.Lexicon;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Tools;
using Xanh.Documents.Text;
using Xanh.Documents.Texts;

namespace Xanh.Documents.Tests.Reading;

/// <summary>What one reader made of one file, with the checks that hold for every reading.</summary>
internal sealed class ReadingRun
{
    private ReadingRun(IReadOnlyList<Block> blocks, ReadContext context)
    {
        Blocks = blocks;
        Text = context.Text.ToString();
        Diagnostics = context.Diagnostics;
    }

    public IReadOnlyList<Block> Blocks { get; }

    public string Text { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IEnumerable<Paragraph> Paragraphs => Blocks.OfType<Paragraph>();

    public Table Table => Blocks.OfType<Table>().ShouldHaveSingleItem();

    /// <summary>The paragraphs' texts; a table as its own text in brackets.</summary>
    public string[] Lines => [.. Blocks.Select(b => b is Paragraph p ? p.Text.Value : "[table]")];

    public static async Task<ReadingRun> OfAsync(IReader reader, SourceFile file, ReadLimits? limits = null, ToolRunner? tools = null)
    {
        var context = Context(limits, tools);
        var run = new ReadingRun(await reader.ReadAsync(file, context), context);
        run.CheckSpans();
        foreach (var diagnostic in run.Diagnostics)
            Says(diagnostic.Message).ShouldContain(file.Name);
        return run;
    }

    /// <summary>Reads a file that must be refused; checks that the refusal speaks in both languages.</summary>
    public static async Task<ReadRefusal> RefusalOfAsync(IReader reader, SourceFile file, ReadLimits? limits = null, ToolRunner? tools = null)
    {
        var refused = await Should.ThrowAsync<ReadRefusedException>(() => reader.ReadAsync(file, Context(limits, tools)));
        CheckMessage(refused.Refusal, file);
        return refused.Refusal;
    }

    public static void CheckMessage(ReadRefusal refusal, SourceFile file)
    {
        Says(refusal.Message).ShouldContain(file.Name);
        refusal.Message(CultureInfo.GetCultureInfo("vi-VN")).ShouldNotBe(refusal.Message(CultureInfo.GetCultureInfo("en-US")));
    }

    public static ReadContext Context(ReadLimits? limits = null, ToolRunner? tools = null) =>
        new() { Limits = limits ?? ReadLimits.Default, Lexicon = WordLists.Default, Tools = tools };

    /// <summary>A table's texts, row by row.</summary>
    public static string[] Rows(Table table) => [.. table.Rows.Select(row => string.Join(" | ", row.Select(cell => cell.Text.Value)))];

    private static string Says(Func<CultureInfo, string> message)
    {
        var sentence = message(CultureInfo.GetCultureInfo("vi-VN"));
        sentence.ShouldNotStartWith("refusal.");
        sentence.ShouldNotStartWith("diagnostic.");
        return sentence;
    }

    // Whatever was read stands in the source text exactly where its span says.
    private void CheckSpans()
    {
        foreach (var block in Blocks)
        {
            if (block is Paragraph paragraph)
            {
                CheckSpan(paragraph.Text);
                paragraph.Span.ShouldBe(paragraph.Text.Span);
                continue;
            }
            var table = (Table)block;
            table.Rows.ShouldAllBe(row => row.Count == table.ColumnCount);
            foreach (var cell in table.Rows.SelectMany(row => row))
            {
                cell.Paragraphs.ShouldAllBe(text => table.Span.Contains(text.Span));
                foreach (var text in cell.Paragraphs)
                    CheckSpan(text);
                for (var r = cell.Row; r < cell.Row + cell.RowSpan; r++)
                {
                    for (var c = cell.Column; c < cell.Column + cell.ColumnSpan; c++)
                        table.Rows[r][c].ShouldBeSameAs(cell);
                }
            }
        }
    }

    private void CheckSpan(TracedText text)
    {
        text.Length.ShouldBePositive();
        Text[text.Span.Start..text.Span.End].ShouldBe(text.Value);
        (text.Span.Start == 0 || Text[text.Span.Start - 1] == '\n').ShouldBeTrue();
        Text[text.Span.End].ShouldBe('\n');
    }
}
