using System.Text;

namespace Xanh.Documents.Tests.Reading.Rows;

public class CsvRowsTests
{
    [Theory]
    [InlineData("Tên;Số\nA;1,5", "1: Tên | Số", "2: A | 1,5")]
    [InlineData("Tên,Số\r\nA,1.5\r\n", "1: Tên | Số", "2: A | 1.5")]
    [InlineData("Tên\tSố\nA, B\t1,5", "1: Tên | Số", "2: A, B | 1,5")]
    [InlineData("sep=|\nTên|Số\nA;B;C|1", "2: Tên | Số", "3: A;B;C | 1")]
    [InlineData("\"Công ty \"\"X\"\"; hai\ndòng\";2\n\n;;\n x ;", "1: Công ty \"X\"; hai\ndòng | 2", "4: x")]
    [InlineData("Chỉ một cột\nA", "1: Chỉ một cột", "2: A")]
    public void What_parts_cells_is_found(string text, params string[] rows) => RowRun.Csv(text).ShouldBe(rows);

    [Fact]
    public void Both_marks_of_UTF8_and_UTF16_are_read()
    {
        RowRun.Csv([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Đường;1")]).ShouldBe(["1: Đường | 1"]);
        RowRun.Csv([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("Đường\t1")]).ShouldBe(["1: Đường | 1"]);
        RowRun.Csv([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("Đường\t1")]).ShouldBe(["1: Đường | 1"]);
    }

    [Fact]
    public void Letters_that_are_no_UTF8_are_refused_not_changed() => RowRun.Csv([.. "A;"u8, 0xD0, 0x20, (byte)'\n']).ShouldBe(["table-encoding"]);

    [Fact]
    public void A_quotation_mark_that_stays_open_is_named()
    {
        RowRun.Csv("a;b\n1;\"x\n2;y\n").ShouldBe(["1: a | b", "table-quote"]);
        RowRun.Csv("a;b\n1;\"" + new string('x', 40_000)).ShouldBe(["1: a | b", "table-quote"]);
    }

    [Fact]
    public void A_long_file_is_read_to_its_end_across_all_buffers()
    {
        var text = new StringBuilder();
        for (var i = 1; i <= 30_000; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\"Cơ sở số {i}\";{i};\"a \"\"b\"\" c\"\r\n");
        var rows = RowRun.Csv(text.ToString());
        rows.Count.ShouldBe(30_000);
        rows[^1].ShouldBe("30000: Cơ sở số 30000 | 30000 | a \"b\" c");
    }

    [Fact]
    public void More_rows_than_are_taken_are_refused() => RowRun.Csv(string.Concat(Enumerable.Repeat("1;2\n", 200_001)))[^1].ShouldBe("table-rows");

    [Fact]
    public void More_columns_than_are_taken_are_refused() => RowRun.Csv(new string(';', 2_000) + "x").ShouldBe(["table-columns"]);
}
