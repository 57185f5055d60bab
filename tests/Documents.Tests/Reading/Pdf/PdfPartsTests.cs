using System.Text;
using Xanh.Documents.Reading.Pdf;

namespace Xanh.Documents.Tests.Reading.Pdf;

/// <summary>What the programs print, read part by part.</summary>
public class PdfPartsTests
{
    [Fact]
    public void Strokes_and_thin_bars_are_rulings_and_white_or_slanting_ones_are_not()
    {
        const string svg = """
            <svg>
            <defs><clipPath><path d="M 0 0 L 500 0 "/></clipPath>
            </defs>
            <path style="fill:none;stroke-width:0.5;stroke:rgb(0%,0%,0%);" d="M 10 700 L 210 700 " transform="matrix(1,0,0,-1,0,800)"/>
            <path style=" stroke:none;fill-rule:nonzero;fill:rgb(0%,0%,0%);fill-opacity:1;" d="M 10 100 L 10.5 100 L 10.5 300 L 10 300 Z M 10 100 "/>
            <path style="fill:none;stroke:rgb(100%,100%,100%);" d="M 10 50 L 210 50 "/>
            <path style="fill:none;stroke:rgb(0%,0%,0%);" d="M 10 50 L 210 90 "/>
            </svg>
            """;
        var rulings = SvgRulings.Parse(Encoding.UTF8.GetBytes(svg)).ShouldHaveSingleItem();
        rulings.ShouldBe([new Ruling(true, 100, 10, 210), new Ruling(false, 10.25, 100, 300)]);
    }

    [Fact]
    public void Gaps_in_rulings_merge_cells()
    {
        // Two columns, two rows; the horizontal between the rows stops before the first column.
        Ruling[] rulings =
        [
            new(true, 0, 0, 200), new(true, 50, 100, 200), new(true, 100, 0, 200),
            new(false, 0, 0, 100), new(false, 100, 0, 100), new(false, 200, 0, 100),
        ];
        var grid = GridFinder.Find(rulings).ShouldHaveSingleItem();
        grid.Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)).ShouldBe([(0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("Hỗ trợ các cơ sở sản xuất trong tỉnh áp dụng giải pháp tiết kiệm nước, điện; báo cáo trước ngày 15/12 hằng năm theo quy định.", false)]
    [InlineData("Support small companies of the province in saving water and energy; report every year before December, as agreed upon.", false)]
    [InlineData("Hç trî c¸c c¬ së s¶n xuÊt trong tØnh ¸p dông gi¶i ph¸p tiÕt kiÖm n­íc, ®iÖn; b¸o c¸o tr­íc ngµy 15/12 h»ng n¨m theo quy ®Þnh.", true)]
    [InlineData("Há»— trá»£ cÃ¡c cÆ¡ sá»Ÿ sáº£n xuáº¥t trong tá»‰nh Ã¡p dá»¥ng giáº£i phÃ¡p tiáº¿t kiá»‡m nÆ°á»›c bÃ¡o cÃ¡o", true)]
    [InlineData("H? tr? các c? s? s?n xu?t trong t?nh áp d?ng gi?i pháp ti?t ki?m n??c, ?i?n; báo cáo tr??c ngày 15/12 h?ng n?m theo quy ??nh", true)]
    [InlineData("\uE001\uE002\uE003 \uE004\uE005\uE001 \uE002\uE003\uE004 \uE005\uE001\uE002 \uE003\uE004\uE005\uE001 \uE002\uE003\uE004 \uE005\uE001\uE002\uE003\uE004\uE005 \uE001\uE002\uE003\uE004\uE005\uE001\uE002\uE003\uE004\uE005\uE001\uE002\uE003\uE004\uE005\uE001\uE002\uE003\uE004\uE005\uE001\uE002\uE003\uE004\uE005\uE001\uE002\uE003\uE004", true)]
    public void A_text_layer_that_says_something_else_than_the_page_is_noticed(string text, bool broken) =>
        BrokenText.IsBroken([.. text.Split(' ').Select(w => new PageWord(w, new Box(0, 0, 0, 0)))]).ShouldBe(broken);

    [Fact]
    public void Only_pictures_as_large_as_a_page_count()
    {
        const string list = """
            page   num  type   width height color comp bpc  enc interp  object ID x-ppi y-ppi size ratio
            --------------------------------------------------------------------------------------------
               1     0 image    1654  2339  rgb     3   8  jpeg   no         5  0   200   200  261K 2.3%
               2     1 image     300   300  rgb     3   8  jpeg   no         8  0   200   200   28K 2.5%
            """;
        PictureList.Pages(Encoding.UTF8.GetBytes(list)).ShouldBe([1]);
    }

    [Fact]
    public void Page_numbers_and_running_heads_are_furniture_and_list_numbers_are_not()
    {
        var pages = Enumerable.Range(1, 3).Select(n => new PdfPage(n, 600, 800, [])).ToList();
        var lines = pages.Select(p => (IReadOnlyList<TextLine>)
        [
            Line(p, "Kế hoạch năm 2026", 60, 20), Line(p, p.Number == 2 ? "2." : "Nội dung", 60, 300), Line(p, "Trang " + (char)(48 + p.Number), 300, 770),
        ]).ToList();
        var furniture = PageFurniture.Find(lines);
        furniture.Select(f => string.Join("|", f.Select(l => l.Text).Order(StringComparer.Ordinal)))
            .ShouldBe(["Kế hoạch năm 2026|Trang 1", "Kế hoạch năm 2026|Trang 2", "Kế hoạch năm 2026|Trang 3"]);
    }

    private static TextLine Line(PdfPage page, string text, double x, double y) =>
        new([new PageWord(text, new Box(x, y, x + (6 * text.Length), y + 14))], page);
}
