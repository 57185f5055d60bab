namespace Xanh.Documents.Tests.Reading.PlainText;

public class PrintedTableTests
{
    private static async Task<string[]> Read(string text) => await ReadingSamples.Paragraphs(text.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Cells_closed_by_bars_make_a_table_and_the_text_behind_goes_on() =>
        (await Read("""
            (Kèm theo Kế hoạch)
            STT
            |
            Tên nhiệm
            vụ
            |
            Chủ trì
            |
            Năm 2026
            |
            I
            |
            Nhóm thứ nhất
            |
            |
            |
            1
            |
            Tập huấn cho cơ sở
            dệt nhuộm
            |
            Sở Công Thương
            |
            60
            |
            2
            |
            Khảo sát
            |
            |
            80
            |
            III. TỔ CHỨC THỰC HIỆN
            1. Sở Công Thương
            """)).ShouldBe([
                "(Kèm theo Kế hoạch)",
                "[STT|Tên nhiệm vụ|Chủ trì|Năm 2026] [I|Nhóm thứ nhất||] [1|Tập huấn cho cơ sở dệt nhuộm|Sở Công Thương|60] [2|Khảo sát||80]",
                "III. TỔ CHỨC THỰC HIỆN",
                "1. Sở Công Thương",
            ]);

    [Fact]
    public async Task Letterhead_printed_with_bars_is_no_table() =>
        (await Read("SỞ CÔNG THƯƠNG\n|\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 12/KH-SCT\n|\nPhú Khê, ngày 02 tháng 3 năm 2026\n|\nKẾ HOẠCH")).ShouldBe(
            ["SỞ CÔNG THƯƠNG", "Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-SCT", "Phú Khê, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH"]);

    [Theory]
    [InlineData("STT | Nhiệm vụ | Thời gian\n1 | Tập huấn | Năm 2026\n2 | Khảo sát |")]
    [InlineData("| STT | Nhiệm vụ | Thời gian |\n|---|:---|---|\n| 1 | Tập huấn | Năm 2026 |\n| 2 | Khảo sát |  |")]
    [InlineData("+---+---+---+\n| STT | Nhiệm | Thời gian |\n|  | vụ |  |\n+===+===+===+\n| 1 | Tập | Năm 2026 |\n|   | huấn |  |\n+---+---+---+\n| 2 | Khảo sát |  |\n+---+---+---+")]
    [InlineData("STT\tNhiệm vụ\tThời gian\n1\tTập huấn\tNăm 2026\n2\tKhảo sát\t")]
    public async Task Rows_on_one_line_make_a_table(string text) =>
        (await Read("Phân công như sau:\n" + text + "\n\nKết thúc phụ lục.")).ShouldBe(
            ["Phân công như sau:", "[STT|Nhiệm vụ|Thời gian] [1|Tập huấn|Năm 2026] [2|Khảo sát|]", "Kết thúc phụ lục."]);

    [Fact]
    public async Task A_cell_per_line_without_any_mark_is_a_table_when_the_numbers_say_so() =>
        (await Read("PHỤ LỤC\nTT\nNhiệm vụ\nChủ trì\nThời gian\nI\nNâng cao nhận thức\n1\nTập huấn\nSở Công Thương\nNăm 2026\n2\nKhảo sát\nSở Xây dựng,\nSở Tài chính\nNăm 2027\n3\nTổng kết\nSở Công Thương\nNăm 2030\nHết phụ lục")).ShouldBe([
            "PHỤ LỤC",
            "[TT|Nhiệm vụ|Chủ trì|Thời gian] [I|Nâng cao nhận thức||] [1|Tập huấn|Sở Công Thương|Năm 2026] [2|Khảo sát|Sở Xây dựng, Sở Tài chính|Năm 2027] [3|Tổng kết|Sở Công Thương|Năm 2030]",
            "Hết phụ lục",
        ]);
}
