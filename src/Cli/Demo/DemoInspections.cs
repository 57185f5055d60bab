using System.Globalization;
using Xanh.Programme.Inspections;
using Xanh.Programme.Registers;

namespace Xanh.Cli.Demo;

/// <summary>Makes up inspections: those of last year are followed up, those of this year partly, and some are still to come.</summary>
internal sealed class DemoInspections(EnterRecords<InspectionVisit> inspections)
{
    private const int Seed = 20;
    private const int Count = 48;
    private const int LastYear = 2025;
    private const int DaysToMend = 60;

    // Early enough in the year for follow-ups not to lie ahead.
    private const int VisitDays = 150;

    private static readonly string[] Subjects =
    [
        "Thực hiện sản xuất sạch hơn", "An toàn hóa chất", "Sử dụng năng lượng tiết kiệm", "Thu gom chất thải tại cụm công nghiệp", "Nhật ký vận hành hệ thống xử lý nước thải", "Quản lý bụi tại xưởng",
    ];

    private static readonly (string Found, string Mended)[] Findings =
    [
        ("Chưa ghi nhật ký vận hành hệ thống xử lý nước thải hằng ngày.", "Đã ghi nhật ký đầy đủ từ tháng sau khi kiểm tra."), ("Kho hóa chất chưa có biển báo và khay chống tràn.", "Đã lắp biển báo, khay chống tràn."),
        ("Chưa cử cán bộ phụ trách sản xuất sạch hơn.", "Đã có quyết định phân công cán bộ."), ("Lò hơi chưa kiểm định lại.", "Đã có giấy kiểm định còn hạn."),
        ("Chất thải để lẫn, chưa phân loại tại nguồn.", "Đã có khu phân loại riêng."), ("Chụp hút bụi hở, hiệu quả thấp.", "Đã thay chụp hút, đo lại đạt."),
    ];

    private static readonly string[] Units = ["Sở Công Thương", "Sở Nông nghiệp và Môi trường", "Ban Quản lý các khu công nghiệp"];

    private readonly DemoDraw draw = new(Seed);

    public Task FillAsync(IReadOnlyList<Guid> facilities, CancellationToken cancellation) =>
        inspections.EnterAsync([.. Enumerable.Range(0, Count).Select(number => Visit(number, facilities))], cancellation);

    private RecordDraft Visit(int number, IReadOnlyList<Guid> facilities)
    {
        var year = number < Count / 2 ? LastYear : LastYear + 1;
        var isPlanned = number >= Count - 8;
        var visited = draw.Day(year, VisitDays);
        var (found, mended) = isPlanned || draw.Once(3) ? ("", "") : draw.Pick(Findings);
        var isFollowed = found.Length > 0 && (year == LastYear || draw.Once(2));
        return DemoDraw.Draft(
            ("name", draw.Pick(Subjects)), ("programme-year", DemoDraw.Plain(year)), ("facility", draw.Pick(facilities).ToString()), ("visited-on", isPlanned ? "" : visited), ("lead-unit", draw.Pick(Units)),
            ("shortcomings", found), ("deadline", found.Length > 0 ? After(visited, DaysToMend) : ""), ("followed-up-on", isFollowed ? After(visited, DaysToMend + draw.Number(-20, 15)) : ""),
            ("result", isFollowed ? mended : ""));
    }

    private static string After(string day, int days) => DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
