using Xanh.Documents.Reading;
using static Xanh.Documents.Tests.Reading.Docx.DocxFile;

namespace Xanh.Documents.Tests.Reading.Docx;

public class TableTests
{
    private const string Restart = "<w:vMerge w:val=\"restart\"/>";
    private const string Continue = "<w:vMerge/>";

    [Fact]
    public async Task A_table_stands_between_its_paragraphs_with_a_line_for_each_paragraph_of_a_cell()
    {
        var run = await DocxCase.ReadAsync(P("Trước") + Tbl(Tr(Tc("STT"), Tc("Nhiệm vụ")), Tr(Tc("1"), $"<w:tc>{P("Đào tạo")}{P("Tập huấn")}</w:tc>")) + P("Sau"));
        run.Lines.ShouldBe(["Trước", "[table]", "Sau"]);
        run.Text.ShouldBe("Trước\nSTT\nNhiệm vụ\n1\nĐào tạo\nTập huấn\nSau\n");
        ReadingRun.Rows(run.Table).ShouldBe(["STT | Nhiệm vụ", "1 | Đào tạo\nTập huấn"]);
        run.Text[run.Table.Span.Start..run.Table.Span.End].ShouldBe("STT\nNhiệm vụ\n1\nĐào tạo\nTập huấn");
    }

    [Fact]
    public async Task Merged_cells_stand_in_every_place_they_cover()
    {
        var run = await DocxCase.ReadAsync(Tbl(
            Tr(Tc("Nhóm", Restart), Tc("Cơ quan", "<w:gridSpan w:val=\"2\"/>")),
            Tr(Tc("", Continue), Tc("Chủ trì"), Tc("Phối hợp"))));
        ReadingRun.Rows(run.Table).ShouldBe(["Nhóm | Cơ quan | Cơ quan", "Nhóm | Chủ trì | Phối hợp"]);
        run.Table.Rows[1][0].ShouldBeSameAs(run.Table.Rows[0][0]);
        run.Table.Rows[0][1].ShouldBeSameAs(run.Table.Rows[0][2]);
        (run.Table.Rows[0][0].RowSpan, run.Table.Rows[0][1].ColumnSpan).ShouldBe((2, 2));
    }

    [Fact]
    public async Task Text_inside_a_continued_cell_is_not_lost() =>
        ReadingRun.Rows((await DocxCase.ReadAsync(Tbl(Tr(Tc("a", Restart), Tc("b")), Tr(Tc("c", Continue), Tc("d"))))).Table)
            .ShouldBe(["a\nc | b", "a\nc | d"]);

    [Fact]
    public async Task Short_rows_are_filled_up_and_rows_may_begin_later()
    {
        var indented = $"<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>{Tc("d")}</w:tr>";
        ReadingRun.Rows((await DocxCase.ReadAsync(Tbl(Tr(Tc("a"), Tc("b"), Tc("c")), indented))).Table).ShouldBe(["a | b | c", " | d | "]);
    }

    [Fact]
    public async Task Header_rows_at_the_top_are_counted()
    {
        string Header(string a, string b) => $"<w:tr><w:trPr><w:tblHeader/></w:trPr>{Tc(a)}{Tc(b)}</w:tr>";
        (await DocxCase.ReadAsync(Tbl(Header("a", "b"), Header("c", "d"), Tr(Tc("e"), Tc("f"))))).Table.MarkedHeaderRows.ShouldBe(2);
    }

    [Fact]
    public async Task Columns_that_no_row_uses_and_slivers_of_crooked_lines_vanish()
    {
        const string grid = "<w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>";
        const string two = "<w:gridSpan w:val=\"2\"/>";
        var run = await DocxCase.ReadAsync(Tbl(grid, Tr(Tc("STT"), Tc("Việc", two), Tc("Sở")), Tr(Tc("1"), Tc("Dạy"), Tc("Y", two))));
        ReadingRun.Rows(run.Table).ShouldBe(["STT | Việc | Sở", "1 | Dạy | Y"]);
        var phantom = await DocxCase.ReadAsync(Tbl(Tr(Tc("a", two), Tc("b")), Tr(Tc("c", two), Tc("d"))));
        ReadingRun.Rows(phantom.Table).ShouldBe(["a | b", "c | d"]);
    }

    [Fact]
    public async Task A_table_inside_a_cell_is_part_of_the_cell()
    {
        var inner = Tbl(Tr(Tc("x"), Tc("y")));
        ReadingRun.Rows((await DocxCase.ReadAsync(Tbl(Tr(Tc("a"), $"<w:tc>{P("b")}{inner}{P("c")}</w:tc>")))).Table).ShouldBe(["a | b\nx\ny\nc"]);
    }

    [Fact]
    public async Task A_table_that_only_frames_others_gives_way_to_them()
    {
        var inner = Tbl(Tr(Tc("x"), Tc("y")));
        var framed = await DocxCase.ReadAsync(Tbl(Tr($"<w:tc>{P("a", "", "<w:b/>")}{inner}{P("b")}</w:tc>")));
        framed.Lines.ShouldBe(["a", "[table]", "b"]);
        framed.Paragraphs.First().Bold.ShouldBe(true);
        var column = await DocxCase.ReadAsync(Tbl(Tr($"<w:tc>{P("a")}{inner}</w:tc>"), Tr(Tc("b"))));
        column.Blocks.Select(b => ReadingRun.Rows((Table)b)).ShouldBe([["a", "b"], ["x | y"]]);
    }

    [Fact]
    public async Task Rows_and_cells_may_stand_in_content_controls() =>
        ReadingRun.Rows((await DocxCase.ReadAsync(
            Tbl($"<w:sdt><w:sdtPr/><w:sdtContent>{Tr(Tc("a"), $"<w:sdt><w:sdtContent>{Tc("b")}</w:sdtContent></w:sdt>")}</w:sdtContent></w:sdt>"))).Table)
            .ShouldBe(["a | b"]);

    [Fact]
    public async Task Tables_without_text_are_left_out_and_bold_cells_say_so()
    {
        var run = await DocxCase.ReadAsync(Tbl(Tr(Tc(""), Tc(""))) + Tbl(Tr($"<w:tc>{P("Nhóm I", "", "<w:b/>")}</w:tc>", Tc("thường"))));
        run.Table.Rows[0].Select(c => c.Bold).ShouldBe([true, false]);
    }

    [Fact]
    public async Task A_monstrous_span_does_no_harm() =>
        ReadingRun.Rows((await DocxCase.ReadAsync(Tbl(Tr(Tc("a", "<w:gridSpan w:val=\"2000000000\"/>"), Tc("b"))))).Table).ShouldBe(["a | b"]);
}
