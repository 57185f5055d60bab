using System.Globalization;
using Xanh.Programme.Network;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Makes up the support network: organisations and their experts, who are no real persons.</summary>
internal sealed class DemoNetwork(EnterRecords<SupportOrganisation> organisations, EnterRecords<Expert> experts)
{
    private const int Seed = 15;
    private const int ExpertCount = 36;
    private const int MostCompetences = 4;

    private static readonly (string Kind, string Name)[] Organisations =
    [
        ("public-centre", "Trung tâm Khuyến công và Sản xuất sạch hơn Vân Xuyên"), ("public-centre", "Trung tâm Quan trắc môi trường Vân Xuyên"), ("public-centre", "Trung tâm Tiết kiệm năng lượng Vân Xuyên"),
        ("institute", "Viện Công nghệ môi trường Hàm Sơn"), ("institute", "Viện Nghiên cứu vật liệu Khánh Độ"), ("university", "Trường Đại học Kỹ thuật Vân Xuyên"),
        ("university", "Trường Cao đẳng Công nghiệp Bến Lội"), ("consultant", "Công ty Tư vấn môi trường Cửa Trúc"), ("consultant", "Công ty Tư vấn năng lượng Gò Mây"),
        ("laboratory", "Phòng thử nghiệm Đồng Nhãn"), ("association", "Hiệp hội Doanh nghiệp công nghiệp Vân Xuyên"), ("association", "Hội Bảo vệ thiên nhiên và môi trường Vân Xuyên"),
        ("fund", "Quỹ Bảo vệ môi trường Vân Xuyên"), ("other", "Câu lạc bộ Kỹ sư môi trường Vân Xuyên"),
    ];

    private static readonly string[] Professions =
    [
        "Kỹ sư nhiệt, kiểm toán viên năng lượng", "Kỹ sư công nghệ nước thải", "Kỹ sư xử lý khí thải", "Chuyên viên đánh giá sản xuất sạch hơn", "Kỹ sư hóa, quản lý hóa chất", "Chuyên gia kinh tế tuần hoàn",
        "Kỹ sư điện, hệ thống động cơ", "Thạc sĩ quản lý môi trường", "Chuyên gia tài chính xanh", "Giảng viên sản xuất sạch hơn", "Kỹ sư quan trắc môi trường", "Chuyên gia tái chế nhựa",
    ];

    private static readonly string[] Families = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi"];
    private static readonly string[] Given = ["Mẫu Chuyên", "Thử Gia", "Giả Thiết", "Mẫu Hòa", "Thử Minh", "Giả Nam", "Mẫu Quyên", "Thử Xuân"];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(IReadOnlyList<string> communes, CancellationToken cancellation)
    {
        var ids = await organisations.EnterAsync([.. Organisations.Select((o, number) => Organisation(o, number, communes))], cancellation);
        await experts.EnterAsync([.. Enumerable.Range(1, ExpertCount).Select(number => Expert(number, ids))], cancellation);
    }

    private RecordDraft Organisation((string Kind, string Name) of, int number, IReadOnlyList<string> communes) => DemoDraw.Draft(
        ("name", of.Name), ("kind", of.Kind), ("competences", draw.Some(Competences.List.Codes, MostCompetences)), ("commune", draw.Pick(communes)),
        ("address", "Số " + DemoDraw.Plain(draw.Number(1, 200)) + " đường " + draw.Pick(DemoDraw.Places)), ("contact", "Phòng Dịch vụ, máy cơ quan 0299 555 " + DemoDraw.Plain(6000 + number)),
        ("website", "hotro" + DemoDraw.Plain(number + 1) + ".example.vn"), ("since", DemoDraw.Plain(draw.Number(2012, 2025))));

    private RecordDraft Expert(int number, IReadOnlyList<Guid> organisations)
    {
        var agreed = draw.Number(0, 3) > 0;
        return DemoDraw.Draft(
            ("name", draw.Pick(Professions)), ("number", "CG-" + number.ToString("000", CultureInfo.InvariantCulture)), ("full-name", agreed ? draw.Pick(Families) + " " + draw.Pick(Given) : ""),
            ("organisation", draw.Once(6) ? "" : draw.Pick(organisations).ToString()), ("competences", draw.Some(Competences.List.Codes, MostCompetences)),
            ("cases-done", DemoDraw.Plain(draw.Number(0, 28))), ("mail", agreed ? "chuyengia" + DemoDraw.Plain(number) + "@example.vn" : ""), ("contact-consent", agreed ? "yes" : ""));
    }
}
