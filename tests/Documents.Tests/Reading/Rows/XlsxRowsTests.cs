using System.Text;
using Xanh.Documents.Reading.Rows;
using Xanh.Documents.Tests.Reading.Containers;
using Xanh.Documents.Tests.Reading.Xlsx;

namespace Xanh.Documents.Tests.Reading.Rows;

public class XlsxRowsTests
{
    [Fact]
    public void Cells_say_what_they_hold() => RowRun.Sheet(
            "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"C2\"><v>0100109106</v></c><c r=\"D2\" s=\"1\"><v>46300</v></c><c r=\"E2\" s=\"2\"><v>0.125</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>1+1</f><v>2</v></c><c r=\"B5\" t=\"e\"><v>#N/A</v></c><c r=\"C5\"><f>SUM(A1)</f></c><c r=\"D5\" t=\"d\"><v>2026-10-05</v></c><c r=\"E5\" t=\"b\"><v>1</v></c></row>",
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs>",
            "<si><r><t>Tên </t></r><r><t>cơ sở</t></r></si>")
        .ShouldBe(["2: Tên cơ sở |  | #0100109106 | @05/10/2026 | #12.5", "5: =2 | !#N/A | = | @05/10/2026 | TRUE"]);

    [Fact]
    public void Numbers_are_not_rounded_as_they_are_shown() => RowRun.Sheet(
            "<row><c s=\"1\"><v>1234.567</v></c><c><v>0.30000000000000004</v></c><c><v>1.5E3</v></c><c><v>-7</v></c><c><v>123456789012345678</v></c></row>",
            "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"3\"/></cellXfs>")
        .ShouldBe(["1: #1234.567 | #0.3 | #1500 | #-7 | #1.2345678901234568E+17"]);

    [Fact]
    public void Rows_without_content_are_passed_over_and_keep_their_numbers() => RowRun.Sheet(
            "<row r=\"1\"/><row r=\"3\"><c r=\"B3\" s=\"4\"/><c r=\"C3\" t=\"str\"><v> </v></c></row><row><c t=\"inlineStr\"><is><t> x </t></is></c></row><row r=\"1048576\"><c r=\"XFD1048576\"/></row>")
        .ShouldBe(["4: x"]);

    [Fact]
    public void Several_sheets_are_told_with_those_that_are_hidden()
    {
        using var file = RowRun.Open(new XlsxFile().WithSheet("Sổ", "<row><c><v>1</v></c></row>").WithSheet("Ẩn", "<row><c><v>2</v></c></row>", state: "hidden").ToFile().Content.ToArray());
        file.Sheets.ShouldBe([new RowSheet("Sổ", false), new RowSheet("Ẩn", true)]);
        RowRun.Rows(file, 1).ShouldBe(["1: #2"]);
        RowRun.Rows(file, 0).ShouldBe(["1: #1"]);
    }

    [Fact]
    public void A_full_sheet_of_Excel_is_refused_with_a_sentence()
    {
        var rows = string.Concat(Enumerable.Repeat("<row><c><v>1</v></c></row>", 200_001));
        var read = RowRun.Sheet(rows);
        read.Count.ShouldBe(200_001);
        read[^1].ShouldBe("table-rows");
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "table-macros")]
    [InlineData("xl/externalLinks/externalLink1.xml", "table-links")]
    [InlineData("a.xml", "missing-content")]
    public void What_could_do_harm_is_refused(string part, string code) =>
        RowRun.Refused(ZipFile.Of([(part, "<a/>")])).Code.ShouldBe(code);

    [Fact]
    public void A_damaged_sheet_is_refused_where_it_breaks() =>
        RowRun.Sheet("<row><c><v>1</v></c></row><row><c></row>").ShouldBe(["1: #1", "damaged-xml"]);

    [Fact]
    public void Other_files_are_refused_by_what_they_are()
    {
        RowRun.Refused([]).Code.ShouldBe("empty-file");
        RowRun.Refused([0xD0, 0xCF, 0x11, 0xE0, 0, 0]).Code.ShouldBe("table-old-excel");
        RowRun.Refused("%PDF-1.7"u8.ToArray()).Code.ShouldBe("table-format");
        RowRun.Refused("<html>"u8.ToArray()).Code.ShouldBe("table-format");
        RowRun.Refused(Encoding.UTF8.GetBytes("PK hỏng")).Code.ShouldBe("truncated");
    }
}
