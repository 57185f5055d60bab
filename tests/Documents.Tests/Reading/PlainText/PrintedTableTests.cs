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

    private static string Bars(string cells) => string.Concat(cells.Split('|').Select(cell => (cell.Length > 0 ? cell + "\n" : "") + "|\n"));

    [Theory]
    // Groups printed with the cells they fill, numbers that run on below the next group; "Báo cáo" is a product here, no title.
    [InlineData("STT|Nhiệm vụ|Chủ trì|Sản phẩm|I|Nhận thức|1|Tập huấn|Sở Công Thương|Báo cáo|II|Hỗ trợ|2|Khảo sát|Sở Xây dựng|Danh sách",
        "[STT|Nhiệm vụ|Chủ trì|Sản phẩm] [I|Nhận thức||] [1|Tập huấn|Sở Công Thương|Báo cáo] [II|Hỗ trợ||] [2|Khảo sát|Sở Xây dựng|Danh sách]")]
    // A header of two rows, the second printed whole
    [InlineData("TT|Nhiệm vụ|Chủ trì|Thời gian||||2026|2027|1|Tập huấn|Sở Công Thương|x||2|Khảo sát|Sở Xây dựng||x",
        "[TT|Nhiệm vụ|Chủ trì|Thời gian|Thời gian] [TT|Nhiệm vụ|Chủ trì|2026|2027] [1|Tập huấn|Sở Công Thương|x|] [2|Khảo sát|Sở Xây dựng||x]")]
    // … and printed without what belongs to the first
    [InlineData("TT|Nhiệm vụ|Thời gian|Chủ trì|2026|2027|1|Tập huấn|x||Sở Công Thương|2|Khảo sát||x|Sở Xây dựng",
        "[TT|Nhiệm vụ|Thời gian|Thời gian|Chủ trì] [TT|Nhiệm vụ|2026|2027|Chủ trì] [1|Tập huấn|x||Sở Công Thương] [2|Khảo sát||x|Sở Xây dựng]")]
    // Columns counted below the header
    [InlineData("TT|Nhiệm vụ|Chủ trì|(1)|(2)|(3)|1|Tập huấn|Sở Công Thương|2|Khảo sát|Sở Xây dựng",
        "[TT|Nhiệm vụ|Chủ trì] [(1)|(2)|(3)] [1|Tập huấn|Sở Công Thương] [2|Khảo sát|Sở Xây dựng]")]
    // Number and agency shared by two rows: printed empty, or not printed
    [InlineData("TT|Cơ quan|Nội dung|Thời hạn|1|Sở Công Thương|Tập huấn|Năm 2026|||Khảo sát|Năm 2027|2|Sở Xây dựng|Góp ý|Năm 2028",
        "[TT|Cơ quan|Nội dung|Thời hạn] [1|Sở Công Thương|Tập huấn|Năm 2026] [1|Sở Công Thương|Khảo sát|Năm 2027] [2|Sở Xây dựng|Góp ý|Năm 2028]")]
    [InlineData("TT|Cơ quan|Nội dung|Thời hạn|1|Sở Công Thương|Tập huấn|Năm 2026|Khảo sát|Năm 2027|2|Sở Xây dựng|Góp ý|Năm 2028|3|Sở Tài chính|Thẩm định|Năm 2026",
        "[TT|Cơ quan|Nội dung|Thời hạn] [1|Sở Công Thương|Tập huấn|Năm 2026] [1|Sở Công Thương|Khảo sát|Năm 2027] [2|Sở Xây dựng|Góp ý|Năm 2028] [3|Sở Tài chính|Thẩm định|Năm 2026]")]
    // One cell in the middle shared with the row above and not printed
    [InlineData("TT|Nhiệm vụ|Chủ trì|Thời gian|Sản phẩm|1|Tập huấn|Sở Công Thương|Năm 2026|Báo cáo|2|Khảo sát|Năm 2027|Danh sách|3|Góp ý|Sở Xây dựng|Năm 2028|Văn bản",
        "[TT|Nhiệm vụ|Chủ trì|Thời gian|Sản phẩm] [1|Tập huấn|Sở Công Thương|Năm 2026|Báo cáo] [2|Khảo sát|Sở Công Thương|Năm 2027|Danh sách] [3|Góp ý|Sở Xây dựng|Năm 2028|Văn bản]")]
    // A sum belongs to no row above it
    [InlineData("TT|Nội dung|Kinh phí|Nguồn|1|Tập huấn|200|Khuyến công|2|Khảo sát|100|Sự nghiệp||Tổng cộng|300|",
        "[TT|Nội dung|Kinh phí|Nguồn] [1|Tập huấn|200|Khuyến công] [2|Khảo sát|100|Sự nghiệp] [|Tổng cộng|300|]")]
    public async Task Rows_between_bars_are_told_by_their_labels(string cells, string table) =>
        (await Read("Phân công như sau:\n" + Bars(cells) + "V. TỔ CHỨC THỰC HIỆN")).ShouldBe(["Phân công như sau:", table, "V. TỔ CHỨC THỰC HIỆN"]);

    [Theory]
    // A blank line is an empty cell
    [InlineData("TT\nNhiệm vụ\nChủ trì\nPhối hợp\n1\nTập huấn\nSở Công Thương\n\n2\nKhảo sát\n\nSở Xây dựng",
        "[TT|Nhiệm vụ|Chủ trì|Phối hợp] [1|Tập huấn|Sở Công Thương|] [2|Khảo sát||Sở Xây dựng]")]
    // Empty cells leave nothing: what the others hold tells their columns
    [InlineData("TT\nNhiệm vụ\nChủ trì\nThời gian\nSản phẩm\n1\nTập huấn\nSở Công Thương\nNăm 2026\nBáo cáo\n2\nKhảo sát\nNăm 2027\nDanh sách\n3\nGóp ý\nSở Xây dựng\nNăm 2028\nVăn bản",
        "[TT|Nhiệm vụ|Chủ trì|Thời gian|Sản phẩm] [1|Tập huấn|Sở Công Thương|Năm 2026|Báo cáo] [2|Khảo sát||Năm 2027|Danh sách] [3|Góp ý|Sở Xây dựng|Năm 2028|Văn bản]")]
    // Two bullets, or two offices, in one cell
    [InlineData("TT\nNhiệm vụ\nPhối hợp\nThời gian\n1\nTập huấn\n- Sở Tài chính\n- Công an tỉnh\nNăm 2026\n2\nKhảo sát\nSở Xây dựng\nUBND các xã\nNăm 2027\n3\nGóp ý\nSở Tài chính\nNăm 2028",
        "[TT|Nhiệm vụ|Phối hợp|Thời gian] [1|Tập huấn|- Sở Tài chính¶- Công an tỉnh|Năm 2026] [2|Khảo sát|Sở Xây dựng¶UBND các xã|Năm 2027] [3|Góp ý|Sở Tài chính|Năm 2028]")]
    public async Task Cells_without_borders_are_told_by_labels_and_by_what_they_hold(string cells, string table) =>
        (await Read("PHỤ LỤC\n" + cells)).ShouldBe(["PHỤ LỤC", table]);
}
