using Xanh.Programme.Registers;
using Xanh.Programme.Technologies;

namespace Xanh.Cli.Demo;

/// <summary>Makes up technologies, who offers and seeks them, and demand and supply through three years.</summary>
internal sealed class DemoTechnologies(EnterRecords<Technology> technologies, EnterRecords<TransferNotice> notices, EnterRecords<DemandSupply> figures)
{
    private const int Seed = 17;
    private const int NoticeCount = 30;
    private const int FirstYear = 2024;
    private const int LastYear = 2026;
    private const int Whole = 100;

    private static readonly (string Group, string Kind, string Name, string Capacity)[] Catalogue =
    [
        ("water", "equipment", "Cụm xử lý nước thải hợp khối", "20–500 m³/ngày đêm"), ("water", "technology", "Bể sinh học màng MBR", "50–5.000 m³/ngày đêm"),
        ("water", "equipment", "Máy ép bùn khung bản", "1–12 m³ bùn/giờ"), ("water", "equipment", "Máy thổi khí cạn", "2–60 m³/phút"),
        ("water", "product", "Giá thể vi sinh di động", "5.000 m³/năm"), ("air", "equipment", "Lọc bụi túi vải giũ khí nén", "5.000–120.000 m³/giờ"),
        ("air", "equipment", "Tháp hấp thụ khí axit", "2.000–50.000 m³/giờ"), ("air", "equipment", "Xyclon chùm", "1.000–80.000 m³/giờ"), ("air", "product", "Than hoạt tính gáo dừa", "1.200 tấn/năm"),
        ("waste-collection", "equipment", "Xe ép rác thùng kín", "6–14 m³"), ("waste-collection", "equipment", "Trạm trung chuyển ép kín", "30–150 tấn/ngày"),
        ("waste-recycling", "technology", "Ủ phân hữu cơ cưỡng bức khí", "10–100 tấn/ngày"), ("waste-recycling", "equipment", "Dây chuyền phân loại rác", "5–40 tấn/giờ"),
        ("waste-recycling", "equipment", "Máy băm rửa nhựa phế liệu", "300–2.000 kg/giờ"), ("waste-recycling", "technology", "Lò đốt chất thải nguy hại hai buồng", "100–1.000 kg/giờ"),
        ("monitoring", "equipment", "Trạm quan trắc nước thải tự động", "pH, COD, TSS, amoni"), ("monitoring", "equipment", "Bộ truyền số liệu quan trắc", "16 kênh"),
        ("materials", "product", "Gạch không nung từ tro bay", "40 triệu viên/năm"), ("materials", "product", "Túi phân hủy sinh học", "600 tấn/năm"),
        ("energy", "technology", "Hầm khí sinh học phát điện", "30–500 kW"), ("energy", "equipment", "Bộ thu hồi nhiệt khói lò hơi", "1–20 tấn hơi/giờ"),
        ("energy", "equipment", "Máy nén khí biến tần", "7,5–250 kW"), ("remediation", "technology", "Xử lý đất nhiễm dầu bằng vi sinh", "200–5.000 m³ đất"),
        ("services", "product", "Phần mềm nhật ký môi trường", "không giới hạn cơ sở"),
    ];

    private static readonly (string Group, string Name, string Unit, int Demand)[] Demands =
    [
        ("water", "Thiết bị xử lý nước thải công nghiệp", "tỷ đồng", 320), ("water", "Hóa chất, vật liệu lọc nước", "tấn", 4_200), ("air", "Thiết bị lọc bụi, xử lý khí thải", "tỷ đồng", 180),
        ("waste-collection", "Xe và thiết bị thu gom, vận chuyển chất thải", "tỷ đồng", 95), ("waste-recycling", "Dây chuyền phân loại, tái chế", "tỷ đồng", 140),
        ("waste-recycling", "Xử lý chất thải nguy hại", "tấn", 18_500), ("monitoring", "Trạm quan trắc tự động", "trạm", 60), ("materials", "Gạch không nung", "triệu viên", 210),
        ("energy", "Thiết bị thu hồi nhiệt và tiết kiệm năng lượng", "tỷ đồng", 120), ("services", "Dịch vụ tư vấn, kiểm toán năng lượng", "tỷ đồng", 35),
    ];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(IReadOnlyList<Guid> enterprises, CancellationToken cancellation)
    {
        var ids = await technologies.EnterAsync([.. Catalogue.Select(c => One(c, enterprises)), .. Catalogue.Select(c => Foreign(c)).Where((_, i) => i % 2 == 0)], cancellation);
        await notices.EnterAsync([.. Enumerable.Range(0, NoticeCount).Select(n => Notice(n, enterprises, ids))], cancellation);
        await figures.EnterAsync([.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(year => Demands.Select(d => Figure(d, year)))], cancellation);
    }

    private RecordDraft One((string Group, string Kind, string Name, string Capacity) of, IReadOnlyList<Guid> enterprises) => DemoDraw.Draft(
        ("name", of.Name + " " + draw.Pick(DemoDraw.Places)), ("kind", of.Kind), ("group", of.Group), ("maker", draw.Pick(enterprises).ToString()), ("origin", "domestic"), ("capacity", of.Capacity),
        ("label", draw.Once(3) ? "Nhãn sinh thái Việt Nam" : draw.Once(2) ? "Hợp quy, ISO 9001" : ""), ("offered-since", DemoDraw.Plain(draw.Number(2012, 2025))),
        ("description", "Đã lắp đặt cho " + DemoDraw.Plain(draw.Number(2, 40)) + " cơ sở; bảo hành " + DemoDraw.Plain(draw.Pick([12, 18, 24, 36])) + " tháng."));

    private RecordDraft Foreign((string Group, string Kind, string Name, string Capacity) of) => DemoDraw.Draft(
        ("name", of.Name + " nhập khẩu"), ("kind", of.Kind), ("group", of.Group), ("other-maker", "Hãng " + draw.Pick(["Mẫu Bắc Âu", "Mẫu Đông Á", "Mẫu Trung Âu"])), ("origin", "foreign"),
        ("capacity", of.Capacity), ("offered-since", DemoDraw.Plain(draw.Number(2008, 2024))));

    private RecordDraft Notice(int number, IReadOnlyList<Guid> enterprises, IReadOnlyList<Guid> ids)
    {
        var of = Catalogue[number % Catalogue.Length];
        var isOffer = draw.Number(0, 2) > 0;
        var hasContact = draw.Once(3);
        return DemoDraw.Draft(
            ("name", (isOffer ? "Chào chuyển giao: " : "Cần tìm: ") + of.Name), ("kind", isOffer ? "offer" : "need"), ("group", of.Group),
            ("enterprise", draw.Once(5) ? "" : draw.Pick(enterprises).ToString()), ("other-party", draw.Once(5) ? "Làng nghề " + draw.Pick(DemoDraw.Places) : ""),
            ("technology", isOffer ? ids[number % Catalogue.Length].ToString() : ""), ("description", "Công suất " + of.Capacity + "."), ("until", draw.Day(draw.Number(2026, 2027))),
            ("contact-name", hasContact ? "Phạm Mẫu " + draw.Pick(["Bình", "Hà", "Lan", "Tâm"]) : ""), ("contact-phone", hasContact ? "0299 555 " + DemoDraw.Plain(7000 + number) : ""),
            ("contact-consent", hasContact ? "yes" : ""));
    }

    // What is made at home covers a little more each year.
    private RecordDraft Figure((string Group, string Name, string Unit, int Demand) of, int year)
    {
        var demand = of.Demand * (Whole + (6 * (year - FirstYear)) + draw.Number(-3, 3)) / Whole;
        var target = ProductGroup.Find(of.Group)!.TargetFrom ?? 50;
        var covered = (int)target - 16 + (8 * (year - FirstYear)) + draw.Number(0, 6);
        return DemoDraw.Draft(
            ("name", of.Name), ("group", of.Group), ("year", DemoDraw.Plain(year)), ("demand", DemoDraw.Plain(demand)), ("domestic-supply", DemoDraw.Plain(demand * covered / Whole)), ("unit", of.Unit),
            ("source", "Điều tra mẫu doanh nghiệp của Sở Công Thương năm " + DemoDraw.Plain(year)), ("method", "Nhu cầu theo hồ sơ mua sắm của cơ sở; phần trong nước theo hóa đơn của nhà cung cấp."));
    }
}
