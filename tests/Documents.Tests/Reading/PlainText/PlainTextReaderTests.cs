namespace Xanh.Documents.Tests.Reading.PlainText;

public class PlainTextReaderTests
{
    private const string Wrapped = """
        - Tuyên truyền đến từng hộ kinh doanh về lợi ích của việc giảm chất thải, dùng lại bao bì
        và phân loại rác; lồng ghép vào chương trình phát triển kinh tế - xã hội của từng xã, gắn
        với phong trào thi đua.
        """;

    private static async Task<string[]> Read(string text) => await ReadingSamples.Paragraphs(text.ReplaceLineEndings("\n"));

    [Fact]
    public async Task Lines_of_a_wrapped_bullet_are_joined() =>
        (await Read(Wrapped)).ShouldBe(["- Tuyên truyền đến từng hộ kinh doanh về lợi ích của việc giảm chất thải, dùng lại bao bì và phân loại rác; lồng ghép vào chương trình phát triển kinh tế - xã hội của từng xã, gắn với phong trào thi đua."]);

    [Fact]
    public async Task A_dash_inside_a_pair_of_words_is_no_bullet() =>
        (await Read("""
            - Rà soát cơ chế khuyến khích đầu tư, lồng ghép vào kế hoạch phát triển kinh tế
            - xã hội hằng năm của tỉnh và của từng địa phương.
            - Theo dõi kết quả thực hiện, báo cáo khó khăn, vướng mắc về cơ quan đầu mối
            của tỉnh.
            """)).ShouldBe([
                "- Rà soát cơ chế khuyến khích đầu tư, lồng ghép vào kế hoạch phát triển kinh tế - xã hội hằng năm của tỉnh và của từng địa phương.",
                "- Theo dõi kết quả thực hiện, báo cáo khó khăn, vướng mắc về cơ quan đầu mối của tỉnh.",
            ]);

    [Theory]
    [InlineData("1. Sở\nCông Thương\n- Chủ trì tổ chức thực hiện Kế hoạch này, hướng\ndẫn các đơn vị.", "1. Sở Công Thương|- Chủ trì tổ chức thực hiện Kế hoạch này, hướng dẫn các đơn vị.")]
    [InlineData("V. TỔ CHỨC\nTHỰC HIỆN\n1. Sở Tài\nchính\nBố trí kinh phí hằng năm theo phân cấp ngân\nsách hiện hành.", "V. TỔ CHỨC THỰC HIỆN|1. Sở Tài chính|Bố trí kinh phí hằng năm theo phân cấp ngân sách hiện hành.")]
    [InlineData("3. Sở Khoa học và\nCông nghệ\nHướng dẫn doanh nghiệp đăng ký sở hữu trí\ntuệ.", "3. Sở Khoa học và Công nghệ|Hướng dẫn doanh nghiệp đăng ký sở hữu trí tuệ.")]
    [InlineData("I. MỤC ĐÍCH,\nYÊU CẦU\n1. Mục\ntiêu chung", "I. MỤC ĐÍCH, YÊU CẦU|1. Mục tiêu chung")]
    public async Task Headings_wrapped_after_a_word_are_joined_and_end_where_the_name_ends(string text, string paragraphs) =>
        (await Read(text)).ShouldBe(paragraphs.Split('|'));

    [Fact]
    public async Task Letterhead_title_and_date_stand_apart() =>
        (await Read("""
            ỦY BAN NHÂN DÂN
            TỈNH PHÚ KHÊ
            -------
            CỘNG HÒA XÃ HỘI
            CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Số: 31/KH-UBND
            Phú Khê, ngày 20
            tháng 11 năm 2026
            KẾ HOẠCH
            PHÁT TRIỂN SẢN XUẤT SẠCH HƠN TRONG CÔNG NGHIỆP TRÊN ĐỊA BÀN
            TỈNH PHÚ KHÊ ĐẾN NĂM 2030
            Thực hiện Chương trình quốc gia, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các
            nội dung sau:
            """)).ShouldBe([
                "ỦY BAN NHÂN DÂN TỈNH PHÚ KHÊ",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc",
                "Số: 31/KH-UBND",
                "Phú Khê, ngày 20 tháng 11 năm 2026",
                "KẾ HOẠCH",
                "PHÁT TRIỂN SẢN XUẤT SẠCH HƠN TRONG CÔNG NGHIỆP TRÊN ĐỊA BÀN TỈNH PHÚ KHÊ ĐẾN NĂM 2030",
                "Thực hiện Chương trình quốc gia, Ủy ban nhân dân tỉnh ban hành Kế hoạch với các nội dung sau:",
            ]);

    [Fact]
    public async Task Recipients_and_signature_stay_lines_of_their_own() =>
        (await Read("""
            Các đơn vị báo cáo kết quả về Sở Công Thương để tổng hợp, trình Ủy ban nhân dân
            tỉnh xem xét./.
            Nơi nhận:
            - Bộ Công Thương;
            - Các sở, ban,
            ngành thuộc tỉnh;
            - Lưu: VT, KT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            Lục Quang Bửu
            """)).ShouldBe([
                "Các đơn vị báo cáo kết quả về Sở Công Thương để tổng hợp, trình Ủy ban nhân dân tỉnh xem xét./.",
                "Nơi nhận:", "- Bộ Công Thương;", "- Các sở, ban, ngành thuộc tỉnh;", "- Lưu: VT, KT.",
                "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lục Quang Bửu",
            ]);

    [Fact]
    public async Task A_file_with_a_paragraph_per_line_stays_as_it_is()
    {
        string[] lines = ["KẾ HOẠCH", "HỖ TRỢ DOANH NGHIỆP ÁP DỤNG SẢN XUẤT SẠCH HƠN", "NĂM 2026", "1. Mục tiêu", "Hỗ trợ 12 doanh nghiệp", "Các doanh nghiệp đăng ký trước tháng 3"];
        (await Read(string.Join('\n', lines))).ShouldBe(lines);
    }

    [Fact]
    public async Task Two_columns_on_shared_lines_are_read_one_after_the_other() =>
        (await Read("""
            ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            TỈNH PHÚ KHÊ                    Độc lập - Tự do - Hạnh phúc
            Số: 31/KH-UBND               Phú Khê, ngày 20 tháng 11 năm 2026

                                    KẾ HOẠCH
            Nội dung của kế hoạch
            Nơi nhận:                    TM. ỦY BAN NHÂN DÂN
            - Như trên;                      CHỦ TỊCH
            - Lưu: VT.
                                           Lục Quang Bửu
            """)).ShouldBe([
                "ỦY BAN NHÂN DÂN", "TỈNH PHÚ KHÊ", "Số: 31/KH-UBND",
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Phú Khê, ngày 20 tháng 11 năm 2026",
                "KẾ HOẠCH", "Nội dung của kế hoạch",
                "Nơi nhận:", "- Như trên;", "- Lưu: VT.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lục Quang Bửu",
            ]);

    [Fact]
    public async Task Places_left_empty_to_be_filled_in_part_no_columns() =>
        (await Read("Số:     /KH-UBND\nPhú Khê, ngày     tháng 11 năm 2026\nKẾ HOẠCH")).ShouldBe(["Số: /KH-UBND", "Phú Khê, ngày tháng 11 năm 2026", "KẾ HOẠCH"]);

    [Fact]
    public async Task Blank_lines_between_all_lines_mean_nothing()
    {
        var spaced = string.Join("\n\n", Wrapped.ReplaceLineEndings("\n").Split('\n')) + "\n\n- Theo dõi kết quả.";
        (await Read(spaced)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Page_numbers_leave_the_sentence_whole()
    {
        var page = string.Concat(Enumerable.Range(1, 14).Select(i => $"- Nhiệm vụ {(char)(64 + i)} được giao cho các đơn vị liên quan cùng triển\nkhai trong năm.\n"));
        var paragraphs = await Read($"{page}- Hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận công nghệ mới,\n\n1\n\f\nthiết bị tiết kiệm điện.\n{page}\n2\n\f\n- Hết.");
        paragraphs.ShouldContain("- Hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận công nghệ mới, thiết bị tiết kiệm điện.");
        paragraphs.ShouldNotContain("2");
    }

    [Fact]
    public async Task Long_files_take_time_in_proportion()
    {
        var text = string.Concat(Enumerable.Repeat(Wrapped + "\n", 3000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        (await ReadingSamples.Read(System.Text.Encoding.UTF8.GetBytes(text), "dai.txt")).Blocks.Count.ShouldBe(3000);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private const string MostlyShort = """
        KẾ HOẠCH
        Tiết kiệm nước trong chế biến nông sản tỉnh Phú Khê giai đoạn 2026 - 2028
        Thực hiện Chương trình của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế
        hoạch như sau:
        I. NHIỆM VỤ
        - Đo lượng nước dùng.
        - Vá đường ống.
        - Lắp đồng hồ.
        - Thu nước mưa.
        - Dùng lại nước rửa.
        - Hướng dẫn cơ sở chế biến ghi sổ theo dõi lượng nước của từng công đoạn
        trong ca.
        II. TỔ CHỨC THỰC HIỆN
        Giao Sở Công Thương chủ trì tổ chức thực hiện và tổng hợp kết quả hằng năm.
        Giao Sở Tài chính bố trí kinh phí.
        1. Sở Xây dựng
        Góp ý thiết kế.
        2. Công an tỉnh
        Giữ an ninh trật tự.
        """;

    [Fact]
    public async Task Few_broken_lines_among_many_short_ones_are_told_by_the_margin_they_reach() =>
        (await Read(MostlyShort)).ShouldBe([
            "KẾ HOẠCH",
            "Tiết kiệm nước trong chế biến nông sản tỉnh Phú Khê giai đoạn 2026 - 2028",
            "Thực hiện Chương trình của Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:",
            "I. NHIỆM VỤ",
            "- Đo lượng nước dùng.",
            "- Vá đường ống.",
            "- Lắp đồng hồ.",
            "- Thu nước mưa.",
            "- Dùng lại nước rửa.",
            "- Hướng dẫn cơ sở chế biến ghi sổ theo dõi lượng nước của từng công đoạn trong ca.",
            "II. TỔ CHỨC THỰC HIỆN",
            "Giao Sở Công Thương chủ trì tổ chức thực hiện và tổng hợp kết quả hằng năm.",
            "Giao Sở Tài chính bố trí kinh phí.",
            "1. Sở Xây dựng",
            "Góp ý thiết kế.",
            "2. Công an tỉnh",
            "Giữ an ninh trật tự.",
        ]);
}
