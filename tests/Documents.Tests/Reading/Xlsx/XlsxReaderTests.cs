using System.Text;
using Xanh.Documents.Reading;
using Xanh.Documents.Reading.Xlsx;

namespace Xanh.Documents.Tests.Reading.Xlsx;

public class XlsxReaderTests
{
    [Fact]
    public async Task A_sheet_is_its_name_and_a_table()
    {
        var run = await ReadAsync(new XlsxFile()
            .WithSheet("Phụ lục 1", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>Đào_x000D_\n tạo</t></is></c></row>")
            .WithSheet("Phụ lục 2", "<row><c t=\"str\"><f>A1</f><v>một</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2026-10-05</v></c></row>")
            .WithSharedStrings("<si><t>STT</t></si><si><r><t xml:space=\"preserve\">Nhiệm </t></r><r><t>vụ</t></r><rPh><t>x</t></rPh></si>"));
        run.Lines.ShouldBe(["Phụ lục 1", "[table]", "Phụ lục 2", "[table]"]);
        run.Blocks.OfType<Table>().SelectMany(ReadingRun.Rows).ShouldBe(["STT | Nhiệm vụ", "1 | Đào\ntạo", "một | TRUE | #N/A | 05/10/2026"]);
        run.Text.ShouldStartWith("Phụ lục 1\nSTT\nNhiệm vụ\n1\nĐào\ntạo\nPhụ lục 2\n");
    }

    [Fact]
    public async Task Gaps_are_empty_cells_and_empty_ends_are_cut()
    {
        var run = await ReadAsync(new XlsxFile().WithSheet("a",
            "<row r=\"1\"><c r=\"B1\"><v>1</v></c><c r=\"F1\" s=\"1\"/></row><row r=\"3\"><c r=\"A3\"><v>2</v></c></row><row r=\"900\"><c r=\"A900\"/></row>"));
        ReadingRun.Rows(run.Table).ShouldBe([" | 1", " | ", "2 | "]);
    }

    [Fact]
    public async Task Merged_cells_stand_in_every_place_and_lines_of_a_cell_are_paragraphs()
    {
        var run = await ReadAsync(new XlsxFile().WithSheet("a",
            "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Cơ quan\nchủ trì</v></c><c r=\"C1\"><v>1</v></c></row><row r=\"2\"><c r=\"C2\"><v>2</v></c></row>",
            "<mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"C2:XFD1048576\"/><mergeCell ref=\"A2:B2\"/><mergeCell ref=\"hỏng\"/></mergeCells>"));
        ReadingRun.Rows(run.Table).ShouldBe(["Cơ quan\nchủ trì | Cơ quan\nchủ trì | 1", "Cơ quan\nchủ trì | Cơ quan\nchủ trì | 2"]);
        run.Table.Rows[1][1].ShouldBeSameAs(run.Table.Rows[0][0]);
        run.Table.Rows[0][0].Paragraphs.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Numbers_are_shown_by_their_format()
    {
        var run = await ReadAsync(new XlsxFile()
            .WithStyles("<numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\-mmm\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/><xf numFmtId=\"170\"/></cellXfs>")
            .WithSheet("a", "<row><c><v>0.1</v></c><c s=\"1\"><v>46300</v></c><c s=\"2\"><v>0.7</v></c><c s=\"3\"><v>46300</v></c><c s=\"99\"><v>1200</v></c></row>"));
        ReadingRun.Rows(run.Table).ShouldBe(["0.1 | 05/10/2026 | 70% | 05/10/2026 | 1200"]);
    }

    [Fact]
    public async Task Old_workbooks_count_their_days_from_1904()
    {
        var run = await ReadAsync(new XlsxFile().CountedFrom1904().WithStyles("<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
            .WithSheet("a", "<row><c s=\"0\"><v>0</v></c></row>"));
        ReadingRun.Rows(run.Table).ShouldBe(["01/01/1904"]);
    }

    [Fact]
    public async Task Hidden_sheets_are_left_out_with_a_note()
    {
        var run = await ReadAsync(new XlsxFile().WithSheet("Nháp", "<row><c><v>1</v></c></row>", state: "veryHidden").WithSheet("Trống", ""));
        run.Blocks.ShouldBeEmpty();
        run.Diagnostics.Select(d => d.Code).ShouldBe(["xlsx.hidden-sheet", "xlsx.no-text"]);
        run.Diagnostics[0].Arguments.ShouldContain("Nháp");
    }

    [Fact]
    public async Task A_million_rows_are_refused_long_before_they_are_all_read()
    {
        var rows = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++)
            rows.Append("<row><c><v>1</v></c></row>");
        var file = new XlsxFile().WithSheet("a", rows.ToString()).ToFile();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = await ReadingRun.RefusalOfAsync(new XlsxReader(), file, ReadLimits.Default with { TableRows = 1000 });
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(4 << 20);
        refusal.Code.ShouldBe("table-too-large");
        refusal.Arguments.ShouldContain("1000");
    }

    [Theory]
    [InlineData("A1048576")]
    [InlineData("XFD9000")]
    public async Task A_cell_far_away_makes_the_table_too_large(string place)
    {
        var file = new XlsxFile().WithSheet("a", $"<row><c r=\"{place}\"><v>1</v></c></row>").ToFile();
        (await ReadingRun.RefusalOfAsync(new XlsxReader(), file)).Code.ShouldBe("table-too-large");
    }

    [Fact]
    public async Task Places_that_are_none_are_taken_in_order()
    {
        var run = await ReadAsync(new XlsxFile().WithSheet("a", "<row><c r=\"ZZZZ1\"><v>1</v></c><c r=\"?\"><v>2</v></c></row>"));
        ReadingRun.Rows(run.Table).ShouldBe(["1 | 2"]);
    }

    private static Task<ReadingRun> ReadAsync(XlsxFile file) => ReadingRun.OfAsync(new XlsxReader(), file.ToFile());
}
