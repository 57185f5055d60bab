using Xanh.Documents.Reading.Docx;
using static Xanh.Documents.Tests.Reading.Docx.DocxFile;

namespace Xanh.Documents.Tests.Reading.Docx;

public class ListTests
{
    [Fact]
    public async Task Levels_count_and_restart_under_a_higher_one()
    {
        var lists = Definition(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%2."), Level(2, "lowerLetter", "%3)")) + List(1, 1);
        var run = await DocxCase.ReadAsync(WithBody(
            Item("Mục tiêu", 1) + Item("Chung", 1, 1) + Item("Cụ thể", 1, 1) + Item("Năm đầu", 1, 2) + Item("Giải pháp", 1) + Item("Vốn", 1, 1) + Item("Tỉnh", 1, 2))
            .WithNumbering(lists));
        run.Lines.ShouldBe(["I. Mục tiêu", "1. Chung", "2. Cụ thể", "a) Năm đầu", "II. Giải pháp", "1. Vốn", "a) Tỉnh"]);
    }

    [Fact]
    public async Task A_pattern_may_show_the_numbers_of_higher_levels()
    {
        var lists = Definition(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2."), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")) + List(1, 1);
        var run = await DocxCase.ReadAsync(WithBody(Item("a", 1) + Item("b", 1) + Item("c", 1, 1) + Item("d", 1, 2)).WithNumbering(lists));
        run.Lines.ShouldBe(["I. a", "II. b", "II.1. c", "2.1.1 d"]);
    }

    [Theory]
    [InlineData("\uF0B7", "Symbol", "- x")]
    [InlineData("\uF0A7", "Wingdings", "- x")]
    [InlineData("o", "Courier New", "- x")]
    [InlineData("-", "Times New Roman", "- x")]
    [InlineData("+", "", "+ x")]
    [InlineData("•", "", "• x")]
    [InlineData("", "", "x")]
    public async Task Bullets_read_as_signs(string glyph, string font, string line)
    {
        var level = Level(0, "bullet", glyph, $"<w:rPr><w:rFonts w:ascii=\"{font}\"/></w:rPr>");
        (await DocxCase.ReadAsync(WithBody(Item("x", 1)).WithNumbering(Definition(1, level) + List(1, 1)))).Lines.ShouldBe([line]);
    }

    [Fact]
    public async Task Lists_of_one_definition_go_on_counting_unless_one_starts_anew()
    {
        var lists = Definition(1, Level(0, "decimal", "%1.")) + List(1, 1) + List(2, 1) + List(3, 1, Start(0, 5));
        var run = await DocxCase.ReadAsync(
            WithBody(Item("a", 1) + Item("b", 2) + Item("c", 3) + Item("d", 3) + Item("e", 1)).WithNumbering(lists));
        run.Lines.ShouldBe(["1. a", "2. b", "5. c", "6. d", "7. e"]);
    }

    [Fact]
    public async Task A_level_can_count_through_or_restart_after_a_certain_one()
    {
        var lists = Definition(1, Level(0, "decimal", "%1."), Level(1, "lowerLetter", "%2)", "<w:lvlRestart w:val=\"0\"/>"),
            Level(2, "lowerRoman", "(%3)", "<w:lvlRestart w:val=\"1\"/>")) + List(1, 1);
        var run = await DocxCase.ReadAsync(WithBody(
            Item("a", 1) + Item("b", 1, 1) + Item("c", 1, 2) + Item("d", 1, 1) + Item("e", 1, 2) + Item("f", 1) + Item("g", 1, 1) + Item("h", 1, 2))
            .WithNumbering(lists));
        run.Lines.ShouldBe(["1. a", "a) b", "(i) c", "b) d", "(ii) e", "2. f", "c) g", "(i) h"]);
    }

    [Fact]
    public async Task Styles_can_carry_the_list_and_numId_0_takes_it_away()
    {
        const string styles =
            """
            <w:style w:type="paragraph" w:styleId="De1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="De2"><w:basedOn w:val="De1"/></w:style>
            """;
        var lists = Definition(1, Level(0, "upperRoman", "%1.", "<w:pStyle w:val=\"De1\"/>"), Level(1, "decimal", "%2.", "<w:pStyle w:val=\"De2\"/>")) + List(1, 1);
        var run = await DocxCase.ReadAsync(WithBody(
            P("a", "<w:pStyle w:val=\"De1\"/>") + P("b", "<w:pStyle w:val=\"De2\"/>") +
            P("c", "<w:pStyle w:val=\"De2\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>") + P("d", "<w:pStyle w:val=\"De2\"/>"))
            .WithStyles(styles).WithNumbering(lists));
        run.Lines.ShouldBe(["I. a", "1. b", "c", "2. d"]);
    }

    [Fact]
    public async Task A_definition_can_be_linked_through_a_numbering_style()
    {
        const string styles = "<w:style w:type=\"numbering\" w:styleId=\"Kieu\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        var lists = Definition(1, Level(0, "decimal", "%1/")) + "<w:abstractNum w:abstractNumId=\"2\"><w:numStyleLink w:val=\"Kieu\"/></w:abstractNum>"
            + List(1, 1) + List(2, 2);
        (await DocxCase.ReadAsync(WithBody(Item("a", 2)).WithStyles(styles).WithNumbering(lists))).Lines.ShouldBe(["1/ a"]);
    }

    [Fact]
    public async Task A_list_can_define_a_level_anew_and_marks_can_stand_without_a_blank()
    {
        var lists = Definition(1, Level(0, "decimal", "%1.")) +
            List(1, 1, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "decimal", "Điều %1.", "<w:suff w:val=\"nothing\"/>")}</w:lvlOverride>");
        (await DocxCase.ReadAsync(WithBody(Item("a", 1) + Item("b", 1)).WithNumbering(lists))).Lines.ShouldBe(["Điều 1.a", "Điều 2.b"]);
    }

    [Fact]
    public async Task A_number_alone_is_read_in_a_cell_and_not_in_the_body()
    {
        var row = Tr($"<w:tc>{Item("", 1)}</w:tc>", Tc("Tập huấn"));
        var run = await DocxCase.ReadAsync(WithBody(Item("", 1) + Tbl(row, row)).WithNumbering(Definition(1, Level(0, "decimal", "%1")) + List(1, 1)));
        ReadingRun.Rows(run.Table).ShouldBe(["2 | Tập huấn", "3 | Tập huấn"]);
        run.Paragraphs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(4, "upperRoman", "IV")]
    [InlineData(1999, "lowerRoman", "mcmxcix")]
    [InlineData(27, "lowerLetter", "aa")]
    [InlineData(3, "upperLetter", "C")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(12, "decimal", "12")]
    [InlineData(25, "vietnameseCounting", "hai mươi lăm")]
    [InlineData(3, "none", "")]
    [InlineData(5, "chưa biết", "5")]
    [InlineData(-1, "upperRoman", "-1")]
    public void Numbers_are_written_in_their_format(int number, string format, string text) => NumberFormat.Write(number, format).ShouldBe(text);

    private static string Item(string text, int list, int level = 0) =>
        P(text, Xml($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"));

    private static string Definition(int id, params string[] levels) =>
        Xml($"<w:abstractNum w:abstractNumId=\"{id}\">{string.Concat(levels)}</w:abstractNum>");

    private static string Level(int level, string format, string text, string more = "") =>
        Xml($"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>");

    private static string List(int id, int definition, string more = "") =>
        Xml($"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{definition}\"/>{more}</w:num>");

    private static string Start(int level, int first) =>
        Xml($"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{first}\"/></w:lvlOverride>");

    private static string Xml(FormattableString xml) => FormattableString.Invariant(xml);
}
