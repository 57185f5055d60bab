using Xanh.Programme.Access;
using Xanh.Programme.Classification;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Makes up lines of activity, puts the proposed rules in force, reviews a year and a half, and leaves a stricter draft to try.</summary>
internal sealed class DemoClassification(
    EnterRecords<ActivityLine> lines, DraftRules draft, EditRules edit, PutRulesInForce put, RunCampaign campaigns, CampaignQueries reviewed, ReviewEnterprise review, ClassifyAnew anew, TimeProvider time)
{
    private const int Seed = 1894;
    private const int LineCount = 900;
    private const int Whole = 100;

    private static readonly (string Group, string Kind, string Name, string Products, string Unit, int Most)[] Catalogue =
    [
        ("water", "makes", "Chế tạo thiết bị xử lý nước thải", "Bể hợp khối, máy ép bùn", "bộ/năm", 60), ("water", "operates", "Vận hành trạm xử lý nước thải", "Xử lý nước thải công nghiệp", "m³/ngày đêm", 8_000),
        ("air", "makes", "Chế tạo thiết bị lọc bụi", "Lọc bụi túi vải, xyclon", "bộ/năm", 80), ("air", "installs", "Lắp đặt hệ thống xử lý khí thải", "Tháp hấp thụ, đường ống", "công trình/năm", 40),
        ("waste", "operates", "Thu gom, vận chuyển chất thải", "Thu gom rác sinh hoạt và công nghiệp", "tấn/năm", 40_000), ("waste", "operates", "Tái chế nhựa, giấy phế liệu", "Hạt nhựa, bột giấy tái sinh", "tấn/năm", 9_000),
        ("waste", "operates", "Xử lý chất thải nguy hại", "Đốt, hóa rắn", "tấn/năm", 6_000), ("monitoring", "trades", "Cung cấp thiết bị quan trắc", "Trạm quan trắc tự động", "trạm/năm", 25),
        ("materials", "makes", "Sản xuất vật liệu từ phụ phẩm", "Gạch không nung, túi phân hủy sinh học", "tấn/năm", 20_000), ("energy", "operates", "Điện mặt trời mái nhà", "Điện năng", "MWh/năm", 12_000),
        ("energy", "installs", "Lắp đặt thu hồi nhiệt", "Bộ thu hồi nhiệt khói lò", "bộ/năm", 30), ("remediation", "operates", "Cải tạo bãi chôn lấp, đất ô nhiễm", "Che phủ, xử lý đất", "ha/năm", 20),
        ("services", "consults", "Tư vấn, thiết kế môi trường", "Hồ sơ môi trường, kiểm toán năng lượng", "hồ sơ/năm", 120),
    ];

    private static readonly string[] Certificates = ["", "", "ISO 9001:2015", "ISO 14001:2015", "ISO 9001:2015; ISO 14001:2015", "VIMCERTS", "Nhãn sinh thái Việt Nam"];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(IReadOnlyList<Guid> enterprises, CancellationToken cancellation)
    {
        var year = time.GetUtcNow().Year;
        await lines.EnterAsync(Lines(enterprises, year - 1), cancellation);
        var first = await draft.RunAsync(new DraftRules.Request(), Actor.Xanh, cancellation);
        await put.RunAsync(
            new PutRulesInForce.Request(first.Value!.Number, first.Value.Version, "Bộ quy tắc Xanh đề xuất, dùng thử trong năm đầu; Sở Công Thương sẽ rà soát và quyết định."), Actor.Xanh, cancellation);
        await ReviewAsync(year - 1, waiting: 0, cancellation);
        await campaigns.CloseAsync(year - 1, Actor.Xanh, cancellation);
        await ReviewAsync(year, waiting: 2, cancellation);
        await anew.RunAsync(Actor.Xanh, cancellation);
        var second = await draft.RunAsync(new DraftRules.Request(), Actor.Xanh, cancellation);
        await edit.SaveAsync(
            new EditRules.Draft(second.Value!.Number, second.Value.Version), "K2",
            new ClassRule("K2", Decision.Kind, "specialised", [new RuleCondition(FactDefinition.RevenueShare, "", Comparison.AtLeast, "60")]), Actor.Xanh, cancellation);
    }

    // Two years of figures of most enterprises; what is not known yet stays empty now and then.
    private List<RecordDraft> Lines(IReadOnlyList<Guid> enterprises, int year)
    {
        var made = new List<RecordDraft>(LineCount);
        var left = enterprises.ToDictionary(e => e, _ => Whole);
        for (var number = 0; made.Count < LineCount; number++)
        {
            // Some enterprises have nothing to do with the environment.
            var place = number % enterprises.Count;
            if (place % 6 == 4)
                continue;
            var enterprise = enterprises[place];
            var share = Math.Min(left[enterprise], draw.Number(3, number < enterprises.Count ? 78 : 20));
            if (share == 0)
                continue;
            left[enterprise] -= share;
            var of = draw.Pick(Catalogue);
            made.Add(Line(of, enterprise, year, share));
            if (number % 3 != 0)
                made.Add(Line(of, enterprise, year - 1, Math.Max(1, share - draw.Number(0, 9))));
        }
        return made;
    }

    private RecordDraft Line((string Group, string Kind, string Name, string Products, string Unit, int Most) of, Guid enterprise, int year, int share)
    {
        var capacity = draw.Number(1 + (of.Most / 20), of.Most);
        return DemoDraw.Draft(
            ("name", of.Name), ("enterprise", enterprise.ToString()), ("group", of.Group), ("kind", of.Kind), ("products", of.Products), ("capacity", DemoDraw.Plain(capacity)), ("capacity-unit", of.Unit),
            ("output", DemoDraw.Plain(capacity * draw.Number(50, 95) / Whole)), ("output-unit", of.Unit.Split('/')[0]), ("year", DemoDraw.Plain(year)),
            ("revenue-share", draw.Once(14) ? "" : DemoDraw.Plain(share)), ("export-share", draw.Once(3) ? DemoDraw.Plain(draw.Number(0, 30)) : "0"),
            ("staff", draw.Once(12) ? "" : DemoDraw.Plain(draw.Number(2, 60))), ("certificates", draw.Pick(Certificates)));
    }

    // Those in the order of the list; of so many one waits, none when all are reviewed.
    private async Task ReviewAsync(int year, int waiting, CancellationToken cancellation)
    {
        await campaigns.OpenAsync(year, Actor.Xanh, cancellation);
        var (rows, _) = await reviewed.PageAsync(year, new CampaignFilter(), 0, null, cancellation);
        foreach (var row in rows.Where((_, place) => waiting == 0 || place % waiting == 0))
        {
            var (outcome, note) = draw.Once(12) ? (CampaignOutcome.NotEnvironmental, "Đã ngừng phần việc môi trường theo biên bản làm việc.")
                : draw.Once(5) ? (CampaignOutcome.Corrected, "Sửa tỷ trọng doanh thu theo báo cáo của doanh nghiệp.") : (CampaignOutcome.Confirmed, "");
            await review.RunAsync(new ReviewEnterprise.Request(year, row.EnterpriseId, row.Version, outcome, note), Actor.Xanh, cancellation);
        }
    }
}
