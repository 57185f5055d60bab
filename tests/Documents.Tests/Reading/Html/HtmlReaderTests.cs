using System.Text;
using Xanh.Documents.Reading;

namespace Xanh.Documents.Tests.Reading.Html;

public class HtmlReaderTests
{
    private const string Body = """
        <p align="center"><b>KẾ HOẠCH</b></p>
        <p>Ủy ban nhân dân tỉnh ban hành Kế hoạch sản xuất sạch hơn trong công nghiệp với các nội dung chủ yếu sau đây, giao các sở thực hiện:</p>
        <p><b>1. Sở Công Thương</b></p>
        <p>- Chủ trì, phối hợp với các sở tổ chức
           thực hiện Kế hoạch; <a href="/x">Quyết định 12/QĐ-UBND</a> vẫn có hiệu lực.</p>
        """;

    private static async Task<string[]> Read(string html) => await ReadingSamples.Paragraphs("<!doctype html>\n" + html, "trang.html");

    [Fact]
    public async Task The_paper_is_read_without_the_page_around_it()
    {
        var read = await Read($$"""
            <html><head><title>Cổng</title><style>.an{ display:none }</style><script>var a = "Sở Y tế chủ trì";</script></head><body>
            <nav><a href="/">Trang chủ</a></nav><form><input><button>Tìm kiếm</button></form>
            <div class="breadcrumb"><a href="/">Trang chủ</a> » Văn bản</div>
            <table><tr><td>Số hiệu</td><td>68/KH-UBND</td><td>Loại văn bản</td><td>Kế hoạch</td></tr><tr><td>Người ký:</td><td></td><td>Ngày ban hành:</td><td>02/3/2026</td></tr></table>
            <div class="an">Bạn chưa đăng nhập.</div>
            <div id="x"><div>{{Body}}<p style="display: none">Ẩn</p><div class="related"><a href="/1">Văn bản khác</a></div></div></div>
            <footer>Bản quyền</footer></body></html>
            """);
        read.ShouldBe([
            "@Số hiệu: 68/KH-UBND", "@Loại văn bản: Kế hoạch", "@Ngày ban hành: 02/3/2026",
            "KẾ HOẠCH",
            "Ủy ban nhân dân tỉnh ban hành Kế hoạch sản xuất sạch hơn trong công nghiệp với các nội dung chủ yếu sau đây, giao các sở thực hiện:",
            "1. Sở Công Thương",
            "- Chủ trì, phối hợp với các sở tổ chức thực hiện Kế hoạch; Quyết định 12/QĐ-UBND vẫn có hiệu lực.",
        ]);
    }

    [Fact]
    public async Task Look_of_paragraphs_is_kept()
    {
        var source = await ReadingSamples.Read(Encoding.UTF8.GetBytes("<html><body>" + Body + "</body></html>"), "a.html");
        var title = source.Blocks.OfType<Paragraph>().First();
        (title.Bold, title.Italic, title.Alignment).ShouldBe((true, false, Alignment.Centre));
        source.Blocks.OfType<Paragraph>().Last().Bold.ShouldBe(false);
    }

    [Fact]
    public async Task Letterhead_tables_are_unfolded_and_line_breaks_part_their_lines() =>
        (await Read("""
            <body><table border="0"><tr><td><p><b>ỦY BAN NHÂN DÂN<br>TỈNH PHÚ KHÊ<br>-------</b></p></td><td><p>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</p></td></tr>
            <tr><td>Số: 5/KH-UBND</td><td>Phú Khê, ngày 02<br>tháng 3 năm 2026</td></tr></table>
            <p>Nơi nhận:<br>- Bộ Công Thương;<br>- Các sở, ban,<br>ngành;<br>- Lưu: VT.</p></body>
            """)).ShouldBe([
                "ỦY BAN NHÂN DÂN TỈNH PHÚ KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Số: 5/KH-UBND", "Phú Khê, ngày 02 tháng 3 năm 2026",
                "Nơi nhận:", "- Bộ Công Thương;", "- Các sở, ban, ngành;", "- Lưu: VT.",
            ]);

    [Fact]
    public async Task Merged_cells_stand_in_every_place_they_cover() =>
        (await Read("""
            <body><p>Bảng phân công</p><table border="1">
            <thead><tr><th rowspan="2">STT</th><th rowspan="2">Nhiệm vụ</th><th colspan="2">Năm</th></tr><tr><th>2026</th><th>2027</th></tr></thead>
            <tr><td>I</td><td colspan="3">Nhóm <b>một</b></td></tr>
            <tr><td>1</td><td>Tập huấn<br/>cho cơ sở</td><td>60 m<sup>3</sup></td></tr></table></body>
            """)).ShouldBe([
                "Bảng phân công",
                "[STT|Nhiệm vụ|Năm|Năm] [STT|Nhiệm vụ|2026|2027] [I|Nhóm một|Nhóm một|Nhóm một] [1|Tập huấn cho cơ sở|60 m3|]",
            ]);

    [Fact]
    public async Task Lists_get_the_marks_the_browser_shows() =>
        (await Read("""
            <body><ol type="I"><li>MỤC TIÊU</li><li value="3">GIẢI PHÁP<ol><li>Sở Công Thương</li><li>2. Sở Xây dựng<ul><li>Hướng dẫn</li></ul></li></ol></li></ol>
            <ol type="a" start="2"><li>Khác</li></ol></body>
            """)).ShouldBe(["I. MỤC TIÊU", "III. GIẢI PHÁP", "1. Sở Công Thương", "2. Sở Xây dựng", "- Hướng dẫn", "b) Khác"]);

    [Fact]
    public async Task Lists_saved_from_Word_keep_their_written_marks() =>
        (await Read("""
            <body><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span><![endif]>Rà soát quy hoạch</p>
            <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>§<span>&nbsp; </span></span><![endif]>Đôn đốc <o:p></o:p></p></body>
            """)).ShouldBe(["1. Rà soát quy hoạch", "- Đôn đốc"]);

    [Fact]
    public async Task A_page_with_a_line_per_element_is_unwrapped_like_a_text_file()
    {
        string[] lines =
        [
            "I. NHIỆM VỤ", "- Tuyên truyền đến từng hộ kinh doanh về lợi ích của việc giảm", "chất thải, dùng lại bao bì.",
            "- Hướng dẫn các cơ sở dệt nhuộm kiểm toán nước và hơi, lập sổ", "theo dõi hằng tháng.",
            "- Hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận nguồn vốn ưu đãi để", "thay lò hơi.",
            "STT", "|", "Nhiệm vụ", "|", "Chủ trì", "|", "1", "|", "Tập huấn", "|", "Sở Công Thương", "|", "2", "|", "Khảo sát", "|", "", "|",
        ];
        (await Read("<body>" + string.Concat(lines.Select(line => $"<div class=ln>{line}</div>\n")) + "</body>")).ShouldBe([
            "I. NHIỆM VỤ",
            "- Tuyên truyền đến từng hộ kinh doanh về lợi ích của việc giảm chất thải, dùng lại bao bì.",
            "- Hướng dẫn các cơ sở dệt nhuộm kiểm toán nước và hơi, lập sổ theo dõi hằng tháng.",
            "- Hỗ trợ doanh nghiệp nhỏ và vừa tiếp cận nguồn vốn ưu đãi để thay lò hơi.",
            "[STT|Nhiệm vụ|Chủ trì] [1|Tập huấn|Sở Công Thương] [2|Khảo sát|]",
        ]);
    }

    [Fact]
    public async Task An_article_gives_headline_lead_and_body()
    {
        var body = string.Concat(Enumerable.Repeat("<p>Tỉnh đặt mục tiêu 60% cơ sở sản xuất được phổ biến về sản xuất sạch hơn vào năm 2028, doanh nghiệp cùng tham gia.</p>", 4));
        var read = await Read($"<body><header><a href=/>Báo</a></header><article><h1>Phú Khê đẩy mạnh sản xuất sạch hơn</h1><p class=\"sapo\">Ủy ban nhân dân tỉnh vừa ban hành kế hoạch mới cho giai đoạn tới.</p><div class=\"than\">{body}</div><div class=\"related\"><h3>Tin liên quan</h3><a href=/1>Hội nghị khuyến công</a></div></article></body>");
        read[0].ShouldBe("Phú Khê đẩy mạnh sản xuất sạch hơn");
        read[1].ShouldStartWith("Ủy ban nhân dân tỉnh vừa ban hành");
        read.Length.ShouldBe(6);
    }

    [Fact]
    public async Task The_encoding_a_page_names_is_used()
    {
        var page = "<html><head><meta charset=\"windows-1252\"></head><body><p>Déjà vu, café</p></body></html>";
        var source = await ReadingSamples.Read(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(page), "a.htm");
        ReadingSamples.Show(source.Blocks.Single()).ShouldBe("Déjà vu, café");
    }

    [Fact]
    public async Task Hostile_pages_are_read_or_refused_but_never_break_the_reader()
    {
        (await Outcome("<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "x")).ShouldBe("html-too-deep");
        (await Outcome("<html>" + string.Concat(Enumerable.Repeat("<table><tr><td>", 500)) + "x")).ShouldBe("html-too-deep");
        (await Outcome("<html><body><p title=\"" + new string('a', 5_000_000) + "\">Sở Công Thương</p></body>")).ShouldBe("Sở Công Thương");
        (await Outcome("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 3_000)) + "Sâu</body>")).ShouldBe("Sâu");
        (await Outcome("<html><body><table border=1><tr><td colspan=99999999 rowspan=99999999>a</td><td rowspan=0>b</td></tr><tr><td>c</td></tr></table></body>")).ShouldNotBeEmpty();
        (await Outcome("<html><body>" + string.Concat(Enumerable.Repeat("<p>", 50_000)) + "Hết</body>")).ShouldBe("Hết");
    }

    private static async Task<string> Outcome(string html)
    {
        try
        {
            var source = await ReadingSamples.Read(Encoding.UTF8.GetBytes(html), "a.html");
            return string.Join('¶', source.Blocks.Select(ReadingSamples.Show));
        }
        catch (ReadRefusedException refused)
        {
            return refused.Refusal.Code;
        }
    }
}
