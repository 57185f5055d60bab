using System.Globalization;
using System.Text;
using Xanh.Documents.Reading.Rows;
using Xanh.Publishing.Registers;

namespace Xanh.Publishing.Tests.Registers;

public class TableFilesTests
{
    private static readonly TableColumn[] Columns = [new("Tên"), new("Số"), new("Ngày"), new("Ghi chú")];

    private static readonly object?[][] Table =
    [
        ["=HYPERLINK(\"http://xau.example.vn\")", 1234.5m, new DateOnly(2026, 12, 31), null],
        ["+84 203 555 0101", 12, null, "hai\ndòng; \"ngoặc\""],
        ["@SUM(A1)", 3_000_000_000L, null, "ký tự \u0001 hỏng"],
        ["", null, null, ""],
        ["-3", null, null, "0100109106"],
    ];

    [Fact]
    public async Task A_sheet_holds_numbers_days_and_texts_and_never_a_formula()
    {
        var rows = Read(await SheetAsync(Table), out var kinds);
        rows.ShouldBe(
        [
            "Tên | Số | Ngày | Ghi chú",
            "=HYPERLINK(\"http://xau.example.vn\") | 1234.5 | 31/12/2026",
            "+84 203 555 0101 | 12 |  | hai\ndòng; \"ngoặc\"",
            "@SUM(A1) | 3000000000 |  | ký tự  hỏng",
            "-3 |  |  | 0100109106",
        ]);
        kinds.ShouldAllBe(k => !k.HasFormula);
        kinds.Where(k => k.Text.StartsWith('=') || k.Text == "0100109106").ShouldAllBe(k => k.Kind == RowCellKind.Text);
    }

    [Theory]
    [InlineData("vi-VN", "\uFEFFTên;Số;Ngày;Ghi chú\r\n\"'=HYPERLINK(\"\"http://xau.example.vn\"\")\";1234,5;31/12/2026;\r\n'+84 203 555 0101;12;;\"hai\ndòng; \"\"ngoặc\"\"\"\r\n")]
    [InlineData("en-GB", "\uFEFFTên,Số,Ngày,Ghi chú\r\n\"'=HYPERLINK(\"\"http://xau.example.vn\"\")\",1234.5,31/12/2026,\r\n'+84 203 555 0101,12,,\"hai\ndòng; \"\"ngoặc\"\"\"\r\n")]
    public async Task A_csv_is_parted_as_Excel_expects_and_disarms_formulas(string culture, string expected)
    {
        using var output = new MemoryStream();
        await TableCsv.WriteAsync(output, Columns, Rows(Table[..2]), CultureInfo.GetCultureInfo(culture));
        Encoding.UTF8.GetString(output.ToArray()).ShouldBe(expected);
    }

    [Fact]
    public async Task A_long_table_is_whole()
    {
        var content = await SheetAsync(Enumerable.Range(1, 30_000).Select(i => new object?[] { "Cơ sở " + i.ToString(CultureInfo.InvariantCulture), i }));
        var rows = Read(content, out _);
        rows.Count.ShouldBe(30_001);
        rows[^1].ShouldBe("Cơ sở 30000 | 30000");
        content.Length.ShouldBeLessThan(2 << 20);
    }

    private static async Task<byte[]> SheetAsync(IEnumerable<object?[]> rows)
    {
        using var output = new MemoryStream();
        await TableSheet.WriteAsync(output, "Doanh nghiệp: [2026]/một cái tên rất dài của trang", Columns, Rows(rows));
        return output.ToArray();
    }

    private static List<string> Read(byte[] content, out List<RowCell> cells)
    {
        using var file = RowFile.Open(new MemoryStream(content), "a.xlsx", out var refusal);
        refusal.ShouldBeNull();
        using var reader = file!.Read(0);
        cells = [];
        var rows = new List<string>();
        while (reader.Next())
        {
            List<RowCell> row = [.. Enumerable.Range(0, reader.Row.Count).Select(c => reader.Row[c])];
            cells.AddRange(row);
            rows.Add(string.Join(" | ", row.Select(c => c.Text)));
        }
        reader.Refusal.ShouldBeNull();
        return rows;
    }

    private static async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IEnumerable<object?[]> rows)
    {
        foreach (var row in rows)
            yield return row;
        await Task.CompletedTask;
    }
}
