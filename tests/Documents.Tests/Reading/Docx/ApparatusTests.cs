using Xanh.Documents.Reading;
using static Xanh.Documents.Tests.Reading.Docx.DocxFile;

namespace Xanh.Documents.Tests.Reading.Docx;

/// <summary>Notes, text boxes, tracked changes, comments and embedded parts.</summary>
public class ApparatusTests
{
    [Fact]
    public async Task Notes_come_behind_the_body_and_leave_no_digit_in_it()
    {
        var run = await DocxCase.ReadAsync(WithBody(
            "<w:p><w:r><w:t>cơ sở</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t> đạt</w:t></w:r><w:r><w:endnoteReference w:id=\"2\"/></w:r>"
            + "<w:r><w:footnoteReference w:id=\"3\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r></w:p>")
            .WithFootnotes("<w:footnote w:id=\"0\" w:type=\"separator\">" + P("____") + "</w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>"
                + R(" Theo niên giám.") + "</w:p></w:footnote><w:footnote w:id=\"3\">" + P("Số sơ bộ.") + "</w:footnote><w:footnote w:id=\"9\">" + P("Thừa") + "</w:footnote>")
            .WithEndnotes("<w:endnote w:id=\"2\">" + P("Hết.") + "</w:endnote>"));
        run.Lines.ShouldBe(["cơ sở đạt", "Theo niên giám.", "Số sơ bộ.", "Hết."]);
        run.Paragraphs.Select(p => p.Role)
            .ShouldBe([ParagraphRole.Body, ParagraphRole.Footnote, ParagraphRole.Footnote, ParagraphRole.Footnote]);
    }

    [Fact]
    public async Task A_text_box_is_read_once_where_it_is_anchored()
    {
        var box = $"<w:txbxContent>{P("DỰ THẢO")}{Tbl(Tr(Tc("a"), Tc("b")))}</w:txbxContent>";
        var anchor = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + box + "</wps:txbx></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>" + R("Số: 12/KH-UBND") + "</w:p>";
        var run = await DocxCase.ReadAsync(P("Đầu") + anchor + P("Cuối"));
        run.Lines.ShouldBe(["Đầu", "DỰ THẢO", "[table]", "Số: 12/KH-UBND", "Cuối"]);
        run.Paragraphs.Select(p => p.Role).ShouldBe([ParagraphRole.Body, ParagraphRole.TextBox, ParagraphRole.Body, ParagraphRole.Body]);
    }

    [Fact]
    public async Task A_picture_of_older_versions_can_hold_a_text_box_too() =>
        (await DocxCase.ReadAsync($"<w:p><w:r><w:pict><v:textbox><w:txbxContent>{P("Mật")}</w:txbxContent></v:textbox></w:pict></w:r></w:p>"))
            .Paragraphs.Single().Role.ShouldBe(ParagraphRole.TextBox);

    [Fact]
    public async Task A_fallback_alone_is_read() =>
        (await DocxCase.ReadAsync($"<mc:AlternateContent><mc:Fallback>{P("Dự phòng")}</mc:Fallback></mc:AlternateContent>")).Lines.ShouldBe(["Dự phòng"]);

    [Fact]
    public async Task Tracked_changes_read_as_accepted_with_a_note()
    {
        const string change = " w:id=\"1\" w:author=\"Lê Thử Nghiệm\"";
        var run = await DocxCase.ReadAsync(
            $"<w:p>{R("Đạt ")}<w:del{change}><w:r><w:delText>60</w:delText></w:r></w:del><w:ins{change}>{R("70")}</w:ins>{R(" %")}</w:p>"
            + $"<w:p><w:moveFrom{change}>{R("Chỗ cũ")}</w:moveFrom></w:p><w:p><w:moveTo{change}>{R("Chỗ mới")}</w:moveTo></w:p>"
            + Tbl(Tr(Tc("a"), Tc("b")), $"<w:tr><w:trPr><w:del{change}/></w:trPr>{Tc("c")}{Tc("d")}</w:tr>"));
        run.Lines.ShouldBe(["Đạt 70 %", "Chỗ mới", "[table]"]);
        ReadingRun.Rows(run.Table).ShouldBe(["a | b"]);
        var note = run.Diagnostics.ShouldHaveSingleItem();
        note.Code.ShouldBe("docx.tracked-changes");
        note.Arguments.ShouldBe(["ke-hoach.docx", "2", "3"]);
    }

    [Fact]
    public async Task A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        const string deleted = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
        (await DocxCase.ReadAsync(P("Sở ", deleted) + P("Công Thương") + P("Cuối", deleted))).Lines.ShouldBe(["Sở Công Thương", "Cuối"]);
    }

    [Fact]
    public async Task Old_properties_of_tracked_formatting_are_not_mistaken_for_the_new_ones()
    {
        var run = await DocxCase.ReadAsync(
            "<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange><w:pPr><w:jc w:val=\"right\"/></w:pPr></w:pPrChange></w:pPr>"
            + "<w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:b w:val=\"0\"/></w:rPr></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>");
        (run.Paragraphs.Single().Alignment, run.Paragraphs.Single().Bold).ShouldBe((Alignment.Centre, true));
    }

    [Fact]
    public async Task Comments_hidden_text_and_embedded_documents_are_reported()
    {
        var run = await DocxCase.ReadAsync(
            "<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>a</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>"
            + R("ẩn", "<w:vanish/>") + "</w:p><w:altChunk r:id=\"r7\"/>");
        run.Lines.ShouldBe(["a"]);
        run.Diagnostics.Select(d => d.Code).ShouldBe(["docx.comments", "docx.hidden-text", "docx.embedded-part"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_document_without_text_is_read_with_a_warning()
    {
        var run = await DocxCase.ReadAsync("<w:p><w:r><w:drawing/></w:r></w:p>");
        run.Blocks.ShouldBeEmpty();
        run.Diagnostics.Single().Code.ShouldBe("docx.no-text");
    }
}
