using System.Globalization;
using Xanh.Programme.Investments;
using Xanh.Programme.Registers;
using Xanh.Programme.Zones;

namespace Xanh.Cli.Demo;

/// <summary>Makes up zones, what environmental services need and can do there, and the projects that would close the gaps.</summary>
internal sealed class DemoZones(EnterRecords<Zone> zones, EnterRecords<ServiceCapacity> services, EnterRecords<InvestmentProject> projects)
{
    private const int Seed = 21;
    private const int Year = 2026;
    private const int Whole = 100;

    private static readonly (string Kind, string Words, int Count, int LeastArea, int MostArea)[] Kinds =
    [
        ("industrial-zone", "Khu công nghiệp", 6, 90, 420), ("cluster", "Cụm công nghiệp", 14, 15, 75), ("craft-village", "Làng nghề", 10, 3, 20),
    ];

    private static readonly (string Service, string Words, string Unit, int Least, int Most)[] Services =
    [
        ("household-waste", "Xử lý rác sinh hoạt", "tấn/ngày", 200, 900), ("industrial-waste", "Xử lý chất thải công nghiệp thông thường", "tấn/năm", 40_000, 160_000),
        ("hazardous-waste", "Xử lý chất thải nguy hại", "tấn/năm", 6_000, 30_000), ("recycling", "Tái chế nhựa và kim loại", "tấn/năm", 10_000, 60_000),
        ("remediation", "Cải tạo đất bị ô nhiễm", "ha/năm", 5, 40), ("monitoring", "Quan trắc môi trường cơ sở công nghiệp", "mẫu/năm", 4_000, 20_000),
        ("consulting", "Đánh giá sản xuất sạch hơn", "cơ sở/năm", 20, 90),
    ];

    private static readonly string[] Stages = ["proposed", "calling", "calling", "calling", "selected", "building", "running"];

    private readonly DemoDraw draw = new(Seed);

    public async Task FillAsync(IReadOnlyList<string> communes, CancellationToken cancellation)
    {
        var places = Kinds.SelectMany((kind, turn) => Enumerable.Range(0, kind.Count).Select(n => (Kind: kind, Name: kind.Words + " " + DemoDraw.Places[((turn * 7) + n) % DemoDraw.Places.Count]))).ToList();
        var zoneIds = await zones.EnterAsync(places.ConvertAll(p => OfZone(p.Kind, p.Name, communes)), cancellation);
        var central = places.Select((p, n) => (p.Name, p.Kind, Id: zoneIds[n])).Where(p => p.Kind.Kind != "craft-village").ToList();
        var serviceIds = await services.EnterAsync([.. central.Select(p => Wastewater(p.Name, p.Id)), .. Services.SelectMany(s => new[] { Year - 1, Year }, Service)], cancellation);
        await projects.EnterAsync(
        [
            .. central.Select((p, n) => (p, Service: serviceIds[n])).Where((_, n) => n % 2 == 0).Select(x => Plant(x.p.Name, x.p.Id, x.Service, communes)),
            .. Services.Take(4).Select((s, n) => Project(s, serviceIds[central.Count + (2 * n) + 1], communes)),
        ], cancellation);
    }

    private RecordDraft OfZone((string Kind, string Words, int Count, int LeastArea, int MostArea) kind, string name, IReadOnlyList<string> communes)
    {
        var area = draw.Number(kind.LeastArea, kind.MostArea);
        var design = kind.Kind == "craft-village" ? (draw.Once(4) ? 200 : 0) : draw.Once(4) ? 0 : draw.Round(500, 1000 + (area * 20), 500);
        var load = (design == 0 ? area * 8 : design) * draw.Number(35, 120) / Whole;
        return DemoDraw.Draft(
            ("name", name), ("kind", kind.Kind), ("commune", draw.Pick(communes)), ("area", DemoDraw.Plain(area)), ("occupancy", kind.Kind == "craft-village" ? "" : DemoDraw.Plain(draw.Number(28, 100))),
            ("wastewater-design", DemoDraw.Plain(design)), ("wastewater-load", DemoDraw.Plain(load)),
            ("solid-waste", draw.Pick(["Thu gom hằng ngày, đưa về khu xử lý Gò Mây.", "Điểm tập kết có mái che; ký hợp đồng với đơn vị thu gom.", "Hộ tự phân loại, thu gom hai lần mỗi tuần.", ""])));
    }

    private RecordDraft Wastewater(string place, Guid zone)
    {
        var capacity = draw.Round(0, 6_000, 500);
        var need = Math.Max(300, capacity * draw.Number(60, 150) / Whole);
        return DemoDraw.Draft(
            ("name", "Xử lý nước thải " + LowerFirst(place)), ("service", "wastewater"), ("zone", zone.ToString()), ("year", DemoDraw.Plain(Year)), ("need", DemoDraw.Plain(need)),
            ("capacity", DemoDraw.Plain(capacity)), ("load", DemoDraw.Plain(Math.Min(need, capacity))), ("unit", "m³/ngày đêm"));
    }

    private RecordDraft Service((string Service, string Words, string Unit, int Least, int Most) of, int year)
    {
        var (need, capacity) = (draw.Number(of.Least, of.Most), draw.Number(of.Least, of.Most) * 9 / 10);
        return DemoDraw.Draft(
            ("name", of.Words + " toàn tỉnh"), ("service", of.Service), ("year", DemoDraw.Plain(year)), ("need", DemoDraw.Plain(need)), ("capacity", DemoDraw.Plain(capacity)),
            ("load", DemoDraw.Plain(Math.Min(need, capacity) * 9 / 10)), ("unit", of.Unit));
    }

    private RecordDraft Plant(string place, Guid zone, Guid service, IReadOnlyList<string> communes) => Called(
        "Nhà máy xử lý nước thải tập trung " + LowerFirst(place), "water", zone.ToString(), service, communes, "Miễn tiền thuê đất của công trình bảo vệ môi trường theo NĐ 08/2022/NĐ-CP.");

    private RecordDraft Project((string Service, string Words, string Unit, int Least, int Most) of, Guid service, IReadOnlyList<string> communes) => Called(
        "Khu " + LowerFirst(of.Words) + " " + draw.Pick(DemoDraw.Places), "waste-recycling", "", service, communes, "Vay ưu đãi của Quỹ Bảo vệ môi trường tỉnh.");

    private RecordDraft Called(string name, string group, string zone, Guid service, IReadOnlyList<string> communes, string incentives) => DemoDraw.Draft(
        ("name", name), ("stage", draw.Pick(Stages)), ("group", group), ("commune", draw.Pick(communes)), ("zone", zone), ("service", service.ToString()), ("land", DemoDraw.Plain(draw.Number(5, 120) / 10m)),
        ("capital-need", DemoDraw.Plain(draw.Round(20, 400, 5)) + "000000000"), ("incentives", incentives), ("contact-office", "Trung tâm Xúc tiến đầu tư tỉnh Vân Xuyên, máy cơ quan 0299 555 5800"),
        ("called-since", draw.Day(draw.Number(2024, 2025))));

    private static string LowerFirst(string words) => words[..1].ToLower(CultureInfo.GetCultureInfo("vi-VN")) + words[1..];
}
