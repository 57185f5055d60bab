using Xanh.Programme.Library;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Documents that the programme works by, real ones of the state and invented ones of the province, and invented prices in two periods.</summary>
internal sealed class DemoLibrary(EnterRecords<LegalDocument> documents, EnterRecords<UnitPrice> prices)
{
    private const int Seed = 19;
    private const string Province = "UBND tỉnh Vân Xuyên";
    private const string PrimeMinister = "Thủ tướng Chính phủ";
    private const string Seen = "2026-06-30";

    private static readonly (string Kind, string Number, string Name, string Issuer, string Issued, string From)[] Standing =
    [
        ("law", "72/2020/QH14", "Luật Bảo vệ môi trường số 72/2020/QH14", "Quốc hội", "2020-11-17", "2022-01-01"),
        ("decree", "08/2022/NĐ-CP", "Nghị định 08/2022/NĐ-CP quy định chi tiết Luật Bảo vệ môi trường", "Chính phủ", "2022-01-10", "2022-01-10"),
        ("decree", "80/2021/NĐ-CP", "Nghị định 80/2021/NĐ-CP về hỗ trợ doanh nghiệp nhỏ và vừa", "Chính phủ", "2021-08-26", "2021-10-15"),
        ("decree", "30/2020/NĐ-CP", "Nghị định 30/2020/NĐ-CP về công tác văn thư", "Chính phủ", "2020-03-05", "2020-03-05"),
        ("decision", "1894/QĐ-TTg", "Quyết định 1894/QĐ-TTg về Chương trình phát triển ngành công nghiệp môi trường giai đoạn 2025–2030", PrimeMinister, "2025-09-04", "2025-09-04"),
        ("decision", "889/QĐ-TTg", "Quyết định 889/QĐ-TTg về Chương trình hành động quốc gia về sản xuất và tiêu dùng bền vững", PrimeMinister, "2020-06-24", "2020-06-24"),
        ("decision", "36/2025/QĐ-TTg", "Quyết định 36/2025/QĐ-TTg về Hệ thống ngành kinh tế Việt Nam", PrimeMinister, "2025-09-29", "2025-11-15"),
        ("decision", "3637/QĐ-BCT", "Quyết định 3637/QĐ-BCT về kế hoạch thực hiện Chương trình phát triển ngành công nghiệp môi trường", "Bộ Công Thương", "2025-12-15", "2025-12-15"),
        ("plan", "86/KH-UBND", "Kế hoạch 86/KH-UBND về công nghiệp môi trường và sản xuất sạch hơn giai đoạn 2026–2030", Province, "2026-03-16", "2026-03-16"),
        ("decision", "2718/QĐ-UBND", "Quyết định 2718/QĐ-UBND về đơn giá dịch vụ môi trường từ năm 2026", Province, "2025-12-22", "2026-01-01"),
        ("directive", "06/CT-UBND", "Chỉ thị 06/CT-UBND về thu gom chất thải tại cụm công nghiệp", Province, "2024-05-14", "2024-05-14"),
        ("official-letter", "1532/SCT-QLMT", "Công văn 1532/SCT-QLMT hướng dẫn đánh giá nhanh sản xuất sạch hơn", "Sở Công Thương Vân Xuyên", "2026-03-02", ""),
        ("guide", "", "Sổ tay sản xuất sạch hơn cho xưởng gốm", "Trung tâm Khuyến công và Sản xuất sạch hơn Vân Xuyên", "2025-07-01", ""),
        ("guide", "", "Sổ tay tiết kiệm nước cho cơ sở dệt nhuộm", "Trung tâm Khuyến công và Sản xuất sạch hơn Vân Xuyên", "2025-11-10", ""),
        ("video", "", "Video Sáu bước đánh giá sản xuất sạch hơn", "Đài Phát thanh và Truyền hình Vân Xuyên", "2026-02-18", ""),
    ];

    private static readonly (string Service, string Name, string Unit, int Price)[] Prices =
    [
        ("household-waste", "Thu gom, vận chuyển rác sinh hoạt, hộ gia đình ở phường", "đồng/hộ/tháng", 38_000), ("household-waste", "Thu gom, vận chuyển rác sinh hoạt, hộ gia đình ở xã", "đồng/hộ/tháng", 26_000),
        ("household-waste", "Chôn lấp rác sinh hoạt hợp vệ sinh", "đồng/tấn", 165_000), ("household-waste", "Đốt rác phát điện", "đồng/tấn", 420_000),
        ("wastewater", "Xử lý nước thải cụm công nghiệp", "đồng/m³", 9_800), ("wastewater", "Nạo vét, hút bùn cống thoát nước", "đồng/m³ bùn", 285_000),
        ("industrial-waste", "Xử lý chất thải công nghiệp thông thường", "đồng/tấn", 610_000), ("hazardous-waste", "Thu gom, xử lý chất thải nguy hại dạng rắn", "đồng/tấn", 4_900_000),
        ("monitoring", "Lấy và phân tích mẫu nước thải, 12 thông số", "đồng/mẫu", 2_350_000), ("monitoring", "Đo khí thải ống khói, 8 thông số", "đồng/mẫu", 5_100_000),
        ("recycling", "Phân loại rác tại trạm trung chuyển", "đồng/tấn", 118_000), ("consulting", "Đánh giá nhanh sản xuất sạch hơn", "đồng/cơ sở", 28_000_000),
    ];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(CancellationToken cancellation)
    {
        var ids = await documents.EnterAsync([.. Standing.Select(OfStanding)], cancellation);
        var priced = ids[Array.FindIndex(Standing, s => s.Number == "2718/QĐ-UBND")];
        var before = await documents.EnterAsync(
        [
            OfExpired("decision", "27/2018/QĐ-TTg", "Quyết định 27/2018/QĐ-TTg về Hệ thống ngành kinh tế Việt Nam", PrimeMinister, ("2018-07-06", "2018-08-20", "2025-11-14"), ids[Array.FindIndex(Standing, s => s.Number == "36/2025/QĐ-TTg")]),
            OfExpired("decision", "1906/QĐ-UBND", "Quyết định 1906/QĐ-UBND về đơn giá dịch vụ môi trường từ năm 2023", Province, ("2022-12-19", "2023-01-01", "2025-12-31"), priced),
        ], cancellation);
        await prices.EnterAsync(
        [
            .. Prices.Select(p => Price(p, p.Price, ("2023-01-01", "2025-12-31"), "1906/QĐ-UBND", before[1])),
            .. Prices.Select(p => Price(p, p.Price / 100 * draw.Number(103, 112), ("2026-01-01", ""), "2718/QĐ-UBND", priced)),
        ], cancellation);
    }

    private static RecordDraft OfStanding((string Kind, string Number, string Name, string Issuer, string Issued, string From) of) => DemoDraw.Draft(
        ("name", of.Name), ("number", of.Number), ("kind", of.Kind), ("issuer", of.Issuer), ("issued-on", of.Issued), ("effect-from", of.From),
        ("effect", of.From.Length > 0 ? "in-effect" : ""), ("effect-seen-on", of.From.Length > 0 ? Seen : ""));

    private static RecordDraft OfExpired(string kind, string number, string name, string issuer, (string Issued, string From, string To) days, Guid replacedBy) => DemoDraw.Draft(
        ("name", name), ("number", number), ("kind", kind), ("issuer", issuer), ("issued-on", days.Issued), ("effect-from", days.From), ("effect-to", days.To), ("effect", "expired"),
        ("effect-seen-on", Seen), ("replaced-by", replacedBy.ToString()));

    private static RecordDraft Price((string Service, string Name, string Unit, int Price) of, int price, (string From, string To) valid, string decision, Guid document) => DemoDraw.Draft(
        ("name", of.Name), ("service", of.Service), ("unit", of.Unit), ("price", DemoDraw.Plain(price / 100 * 100)), ("valid-from", valid.From), ("valid-to", valid.To), ("decision", decision),
        ("document", document.ToString()));
}
