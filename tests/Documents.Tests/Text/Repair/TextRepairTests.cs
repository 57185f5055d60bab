using System.Text;
using Xanh.Documents.Text;
using Xanh.Documents.Text.Repair;

namespace Xanh.Documents.Tests.Text.Repair;

public class TextRepairTests
{
    [Theory]
    // characters
    [InlineData("Ke\u0302\u0301 hoạch", "Kế hoạch")]
    [InlineData("Kê\u0301 hoa\u0323ch", "Kế hoạch")]
    [InlineData("Ðịnh kỳ báo cáo, ðôn ðốc", "Định kỳ báo cáo, đôn đốc")]
    [InlineData("số\u00A012\u202Fcơ\u2003sở", "số 12 cơ sở")]
    [InlineData("sản\u200B xu\u00ADất\uFEFF sạch", "sản xuất sạch")]
    [InlineData(@"Sở Xây dựng\r\nvà các đơn vị", "Sở Xây dựng và các đơn vị")]
    [InlineData("  nhiều   chỗ \t trống  ", "nhiều chỗ trống")]
    [InlineData("dòng một\nvà hai", "dòng một và hai")]
    // document numbers
    [InlineData("Quyết định số 45/QĐ- TTg", "Quyết định số 45/QĐ-TTg")]
    [InlineData("Quyết định 1616 /QĐ-UBND", "Quyết định 1616/QĐ-UBND")]
    [InlineData("Kế hoạch 12/ KH - UBND ngày", "Kế hoạch 12/KH-UBND ngày")]
    [InlineData("theo QĐ- TTg và TTr- SCT", "theo QĐ-TTg và TTr-SCT")]
    [InlineData("Luật số 72 / 2020 / QH 14", "Luật số 72/2020/QH14")]
    [InlineData("Nghị quyết 45 - NQ/TU", "Nghị quyết 45-NQ/TU")]
    [InlineData("Nghị định 08/2022/NĐ -CP", "Nghị định 08/2022/NĐ-CP")]
    // lost blanks
    [InlineData("trên địabàn tỉnh", "trên địa bàn tỉnh")]
    [InlineData("năm 2009của Chính phủ", "năm 2009 của Chính phủ")]
    [InlineData("GIAI ĐOẠN2013-2020", "GIAI ĐOẠN 2013-2020")]
    [InlineData("ngày05tháng10năm2026", "ngày 05 tháng 10 năm 2026")]
    [InlineData("thựchiện kếhoạch", "thực hiện kế hoạch")]
    [InlineData("tổchức côngtác", "tổ chức công tác")]
    [InlineData("tỉnhQuảng Trị", "tỉnh Quảng Trị")]
    [InlineData("UBNDtỉnh giao", "UBND tỉnh giao")]
    [InlineData("45/QĐ-TTgngày 05", "45/QĐ-TTg ngày 05")]
    [InlineData("7,5tỷ đồng", "7,5 tỷ đồng")]
    [InlineData("ĐỊABÀN", "ĐỊA BÀN")]
    [InlineData("đúng hạn.Các sở;ngành,huyện", "đúng hạn. Các sở; ngành, huyện")]
    // punctuation
    [InlineData("hợp pháp khác .", "hợp pháp khác.")]
    [InlineData("vốn vay , trong đó : vốn tỉnh ; vốn huyện", "vốn vay, trong đó: vốn tỉnh; vốn huyện")]
    [InlineData("theo quy định ./.", "theo quy định./.")]
    public void Repairs(string raw, string repaired)
    {
        var result = TextRepair.Repair(new TracedText(raw, 100));
        result.Value.ShouldBe(repaired);
        TextRepair.Repair(result).ShouldBeSameAs(result);
    }

    [Theory]
    [InlineData("7,8m2 và 30A, 3R, CO2, H2S, NOx, SOx, VOCs, PM2.5, Lưu: VT,CNXD.th862")]
    [InlineData("QH14, ĐA06, A4, 100kW, 5kg, 20ha, 2đ/kWh, 50m3/ngày, T10, ISO14001, km2")]
    [InlineData("YouTube, MobiFone, VnExpress, iPhone, McDonald")]
    [InlineData("bêtông, phốtpho, sunphát, nitơ, vắcxin, mêtan, axít, online, website")]
    [InlineData("kinh tế - xã hội, 2026 - 2030, Bà Rịa - Vũng Tàu, tỷ lệ 1 : 2")]
    [InlineData("xem www.example.vn, thư về phong2026tin@example.vn hoặc https://example.vn/tin2026trong")]
    [InlineData("68/KH-UBND - Sở Công Thương chủ trì")]
    [InlineData("nhiều loại thiết bị ... và dịch vụ…")]
    [InlineData("Krông Búk, Đắk Lắk, Pleiku, Ea H'leo")]
    [InlineData("nghiêng, khuyếch, quyền, giếng, gìn giữ, ngoèo, huỷ, uỷ, thuở, quốc, quý, gì, yêu, khoẻ")]
    public void Leaves_alone(string text)
    {
        var traced = new TracedText(text, 7);
        TextRepair.Repair(traced).ShouldBeSameAs(traced);
    }

    [Fact]
    public void Icelandic_keeps_its_own_letter() =>
        TextRepair.Repair(new TracedText("Þór Ðorn", 0)).Value.ShouldBe("Þór Ðorn");

    [Fact]
    public void Every_character_knows_its_place()
    {
        const string source = "Kê\u0301 hoa\u0323ch  12 /KH - UBND trên ðịabàn .";
        var repaired = TextRepair.Repair(new TracedText(source, 0));
        repaired.Value.ShouldBe("Kế hoạch 12/KH-UBND trên địa bàn.");
        var number = repaired.Value.IndexOf("12/KH-UBND", StringComparison.Ordinal);
        Quote(source, repaired.SpanOf(number, 10)).ShouldBe("12 /KH - UBND");
        var area = repaired.Value.IndexOf("địa bàn", StringComparison.Ordinal);
        Quote(source, repaired.SpanOf(area, 7)).ShouldBe("ðịabàn");
        Quote(source, repaired.SpanOf(0, 2)).ShouldBe("Kê\u0301");
    }

    [Fact]
    public void Random_mixtures_stay_in_place_and_need_no_second_repair()
    {
        string[] scraps = ["địa", "bàn", " ", "  ", "-", "/", "QĐ", "KH", "TTg", "UBND", "2009", "12", ".", ",", ";", ":", "của", "Sở", "\u00A0", "e\u0302\u0301", "Ð", @"\r\n", "(", "m2", "QH", "đến", "NĂM", "\u00AD", "\uD800", "\u0301"];
        var random = new Random(20260715);
        for (var run = 0; run < 3000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => scraps[random.Next(scraps.Length)]));
            var repaired = TextRepair.Repair(new TracedText(text, 0));
            TextRepair.Repair(repaired).Value.ShouldBe(repaired.Value, text);
            AssertSpans(text, repaired);
        }
    }

    [Fact]
    public void Work_grows_with_length_only()
    {
        var sentence = "Chủ trì,phối hợp với các sở trên địabàn theo Quyết định 12 /QĐ- UBND ngày 05/02/2026của UBND tỉnh . ";
        var small = Allocated(string.Concat(Enumerable.Repeat(sentence, 100)));
        var large = Allocated(string.Concat(Enumerable.Repeat(sentence, 1000)));
        (large / (double)small).ShouldBeLessThan(15, "ten times the text; a hundred would be quadratic");
    }

    [Fact(Timeout = 120_000)]
    public Task Endless_runs_of_one_character_end() => Task.Run(() =>
    {
        var hostile = new string('A', 200_000) + " - " + new string('1', 100_000) + new string('-', 100_000);
        TextRepair.Repair(new TracedText(hostile, 0)).Length.ShouldBeInRange(1, hostile.Length);
    });

    private static long Allocated(string text)
    {
        var traced = new TracedText(text, 0);
        TextRepair.Repair(traced);
        var before = GC.GetAllocatedBytesForCurrentThread();
        TextRepair.Repair(traced);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void AssertSpans(string source, TracedText text)
    {
        var last = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var (start, end) = (text.StartOf(i), text.EndOf(i));
            (start >= last && end >= start && end <= source.Length).ShouldBeTrue(source);
            last = start;
            if (text[i] is not (' ' or 'Đ') && !source[start..end].Contains('\uD800', StringComparison.Ordinal))
                source[start..end].Normalize(NormalizationForm.FormC).ShouldContain(text[i]);
        }
    }

    private static string Quote(string source, SourceSpan span) => source[span.Start..span.End];
}
