using Xanh.Documents.Reading;
using static Xanh.Documents.Tests.Reading.Docx.DocxFile;

namespace Xanh.Documents.Tests.Reading.Docx;

public class ParagraphTests
{
    [Fact]
    public async Task Paragraphs_stand_one_a_line_in_the_source_text()
    {
        var run = await DocxCase.ReadAsync(P("Kế hoạch") + P("") + P("  Sản xuất sạch hơn "));
        run.Text.ShouldBe("Kế hoạch\nSản xuất sạch hơn\n");
        run.Lines.ShouldBe(["Kế hoạch", "Sản xuất sạch hơn"]);
    }

    [Theory]
    [InlineData("<w:r><w:t>kinh</w:t><w:noBreakHyphen/><w:t>tế</w:t></w:r>", "kinh-tế")]
    [InlineData("<w:r><w:t>môi</w:t><w:softHyphen/><w:t>trường</w:t></w:r>", "môitrường")]
    [InlineData("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:ptab/><w:t>c</w:t></w:r>", "a\tb\tc")]
    [InlineData("<w:r><w:t>hàng</w:t><w:br/><w:t>hóa</w:t></w:r>", "hàng hóa")]
    [InlineData("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/><w:t> 60 %</w:t></w:r>", "≥ 60 %")]
    [InlineData("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> Có</w:t></w:r>", "✓ Có")]
    [InlineData("<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0A3</w:t></w:r><w:r><w:t> 5</w:t></w:r>", "≤ 5")]
    [InlineData("<w:r><w:t>hai\ndòng</w:t></w:r>", "hai dòng")]
    [InlineData("<w:r><w:t>CO</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>", "CO2")]
    [InlineData("<m:oMath><m:r><m:t>7,8 m2</m:t></m:r></m:oMath>", "7,8 m2")]
    [InlineData("<w:hyperlink r:id=\"r9\"><w:r><w:t>trang tin</w:t></w:r></w:hyperlink>", "trang tin")]
    [InlineData("<w:smartTag><w:r><w:t>Tam Đảo</w:t></w:r></w:smartTag>", "Tam Đảo")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r><w:t>Số 5</w:t></w:r></w:sdtContent></w:sdt>", "Số 5")]
    [InlineData("<w:r><w:rPr><w:caps/></w:rPr><w:t>Kế hoạch</w:t></w:r>", "KẾ HOẠCH")]
    [InlineData("<w:r><w:t>Sở </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn </w:t></w:r><w:r><w:t>Y</w:t></w:r>", "Sở Y")]
    public async Task Runs_read_as_they_look(string runs, string text) =>
        (await DocxCase.ReadAsync($"<w:p>{runs.Replace("<w:t>", "<w:t xml:space=\"preserve\">", StringComparison.Ordinal)}</w:p>")).Lines.ShouldBe([text]);

    [Fact]
    public async Task Of_a_field_only_the_result_is_read()
    {
        const string simple = "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>05/10/2026</w:t></w:r></w:fldSimple>";
        const string complex =
            """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
            <w:r><w:t>trong</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>ngoài</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """;
        (await DocxCase.ReadAsync($"<w:p>{simple}</w:p><w:p>{complex}</w:p>")).Lines.ShouldBe(["05/10/2026", "ngoài"]);
    }

    [Fact]
    public async Task A_field_that_is_never_closed_does_not_swallow_the_rest() =>
        (await DocxCase.ReadAsync("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>" + P("Mục tiêu"))).Lines.ShouldBe(["Mục tiêu"]);

    [Theory]
    [InlineData("<w:jc w:val=\"center\"/>", Alignment.Centre)]
    [InlineData("<w:jc w:val=\"both\"/>", Alignment.Justified)]
    [InlineData("<w:jc w:val=\"end\"/>", Alignment.Right)]
    [InlineData("", Alignment.Left)]
    [InlineData("<w:pStyle w:val=\"Giua\"/>", Alignment.Centre)]
    [InlineData("<w:pStyle w:val=\"ConCuaGiua\"/>", Alignment.Centre)]
    [InlineData("<w:pStyle w:val=\"Giua\"/><w:jc w:val=\"left\"/>", Alignment.Left)]
    public async Task Alignment_comes_from_the_paragraph_or_its_styles(string properties, Alignment alignment) =>
        (await DocxCase.ReadAsync(WithBody(P("x", properties)).WithStyles(
            """
            <w:style w:type="paragraph" w:styleId="Giua"><w:name w:val="Giua"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="ConCuaGiua"><w:basedOn w:val="Giua"/></w:style>
            """))).Paragraphs.Single().Alignment.ShouldBe(alignment);

    [Theory]
    [InlineData("", "<w:b/>", true)]
    [InlineData("", "<w:b w:val=\"0\"/>", false)]
    [InlineData("", "", false)]
    [InlineData("<w:pStyle w:val=\"Dam\"/>", "", true)]
    [InlineData("<w:pStyle w:val=\"ConCuaDam\"/>", "", true)]
    [InlineData("<w:pStyle w:val=\"ConCuaDam\"/>", "<w:b w:val=\"false\"/>", false)]
    [InlineData("<w:pStyle w:val=\"Dam\"/>", "<w:rStyle w:val=\"ChuDam\"/>", false)]
    [InlineData("", "<w:rStyle w:val=\"ChuDam\"/>", true)]
    [InlineData("<w:pStyle w:val=\"VongTron\"/>", "", false)]
    public async Task Bold_comes_from_the_run_or_its_styles(string properties, string look, bool bold) =>
        (await DocxCase.ReadAsync(WithBody(P("x", properties, look)).WithStyles(
            """
            <w:style w:type="paragraph" w:styleId="Dam"><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="ConCuaDam"><w:basedOn w:val="Dam"/></w:style>
            <w:style w:type="character" w:styleId="ChuDam"><w:rPr><w:b/></w:rPr></w:style>
            <w:style w:type="paragraph" w:styleId="VongTron"><w:basedOn w:val="VongTron"/></w:style>
            """))).Paragraphs.Single().Bold.ShouldBe(bold);

    [Fact]
    public async Task A_paragraph_is_bold_or_italic_when_all_of_its_words_are()
    {
        var run = await DocxCase.ReadAsync(
            $"<w:p>{R("Nơi nhận:", "<w:b/><w:i/>")}{R(" ")}</w:p><w:p>{R("Đậm ", "<w:b/>")}{R("nhạt", "<w:i/>")}</w:p>");
        run.Paragraphs.Select(p => (p.Bold, p.Italic)).ShouldBe([(true, true), (false, false)]);
    }

    [Fact]
    public async Task Line_breaks_part_centred_lines_and_lines_with_a_mark_and_only_wrap_others()
    {
        const string brk = "<w:r><w:br/></w:r>";
        var centred = $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>{R("KẾ HOẠCH", "<w:b/>")}{brk}{R("Sản xuất sạch hơn")}</w:p>";
        var marked = $"<w:p>{R("Giao các sở:")}{brk}{R("- Rà soát;")}{brk}{R("hướng dẫn.")}</w:p>";
        var page = $"<w:p>{R("Trang một")}<w:r><w:br w:type=\"page\"/></w:r>{R("Trang hai")}</w:p>";
        var run = await DocxCase.ReadAsync(centred + marked + page);
        run.Lines.ShouldBe(["KẾ HOẠCH", "Sản xuất sạch hơn", "Giao các sở:", "- Rà soát; hướng dẫn.", "Trang một", "Trang hai"]);
        run.Paragraphs.Take(2).Select(p => p.Bold).ShouldBe([true, false]);
    }

    [Fact]
    public async Task Lines_of_a_table_of_contents_are_left_out_with_a_note()
    {
        var run = await DocxCase.ReadAsync(WithBody(P("I. MỤC TIÊU 3", "<w:pStyle w:val=\"MucLuc1\"/>") + P("I. MỤC TIÊU"))
            .WithStyles("<w:style w:type=\"paragraph\" w:styleId=\"MucLuc1\"><w:name w:val=\"toc 1\"/></w:style>"));
        run.Lines.ShouldBe(["I. MỤC TIÊU"]);
        run.Diagnostics.Single().Code.ShouldBe("docx.contents-skipped");
    }
}
