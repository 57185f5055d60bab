using Xanh.Documents.Plan;
using Xanh.Documents.Reading;
using Xanh.Documents.Text;
using Xanh.Documents.Texts;

namespace Xanh.Testing;

/// <summary>A small plan as the reader would give it, of an invented province; every span quotes its text.</summary>
internal static class SampleReading
{
    public const string Source =
        "Số: 12/KH-UBND\n"
        + "Căn cứ Luật Bảo vệ môi trường ngày 17/11/2020;\n"
        + "Đến năm 2028, 70 - 80 % cơ sở áp dụng sản xuất sạch hơn.\n"
        + "- Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.\n"
        + "- Tổ chức tập huấn cho cán bộ xã.\n"
        + "- Rà soát quy hoạch cụm công nghiệp.\n"
        + "Các đơn vị báo cáo Sở Công Thương trước ngày 15/12.\n"
        + "Nơi nhận: Bộ Công Thương.\n";

    public static IReadOnlyList<SourceFile> Files(string name = "ke-hoach.docx", byte seed = 1) => [new(name, new byte[] { seed, 2, 3 })];

    public static PlanReading Of(PlanKind kind = PlanKind.Plan) => new()
    {
        Kind = kind,
        Source = new SourceText(Source, [], [new SourceTextFile("ke-hoach.docx", Documents.Reading.DocumentFormat.Docx, new SourceSpan(0, Source.Length), Scanned: false)]),
        Facts = new PlanFacts
        {
            Number = "12/KH-UBND",
            Date = new DateOnly(2026, 3, 9),
            Type = "Kế hoạch",
            Title = "Phát triển <công nghiệp> môi trường",
            Issuer = "Ủy ban nhân dân tỉnh Mẫu",
            Period = new YearRange(2026, 2030),
            Sources = new Dictionary<string, Evidence>(StringComparer.Ordinal) { ["number"] = At("12/KH-UBND") },
        },
        LegalBases = [new LegalBasis(null, "Luật Bảo vệ môi trường", new DateOnly(2020, 11, 17), At("Luật Bảo vệ môi trường"))],
        Tasks = Tasks(),
        Targets = Targets(),
        FundingSources = [new FundingSource("Ngân sách nhà nước", At("cơ sở"))],
        ReportingDuties = [new ReportingDuty("Các đơn vị", "Sở Công Thương", Frequency.Annual, "15/12", At("Các đơn vị báo cáo Sở Công Thương trước ngày 15/12"))],
        Recipients = [new Recipient("Bộ Công Thương", At("Bộ Công Thương"))],
        Amendments = [new Amendment("3/KH-UBND", "2", AmendmentChange.Replace, At("Rà soát"))],
        Signer = new Signer("Trần Văn Mẫu", "PHÓ CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", At("Nơi nhận")),
        Diagnostics = [new Diagnostic(DiagnosticSeverity.Warning, "extension-mismatch", "ke-hoach.docx", "Html") { Span = At("Nơi nhận").Span }],
    };

    public static Evidence At(string quote, double confidence = 0.9)
    {
        var start = Source.IndexOf(quote, StringComparison.Ordinal);
        return new Evidence(new SourceSpan(start, start + quote.Length), confidence, "table-row") { Page = 2 };
    }

    private static IReadOnlyList<PlanTask> Tasks() =>
    [
        new PlanTask
        {
            Text = "Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ.",
            Origin = TaskOrigin.Annex,
            Section = "annex.1",
            Group = "Nhóm dữ liệu",
            Lead = ["Sở Công thương"],
            Coordinate = ["Sở Tài chính", "Sở Khoa học và Công nghệ"],
            Time = TimeFrame.ByYear("Đến năm 2028", 2028),
            Product = "Cơ sở dữ liệu",
            Evidence = At("Xây dựng cơ sở dữ liệu về điện tử và đồ gỗ."),
        },
        new PlanTask
        {
            Text = "Tổ chức tập huấn cho cán bộ xã.",
            Origin = TaskOrigin.Assignment,
            Lead = ["Sở Kế hoạch và Đầu tư"],
            Time = new TimeFrame("Hằng năm", TimeKind.Annual, null, null),
            Evidence = At("Tổ chức tập huấn cho cán bộ xã.", confidence: 0.5),
        },
        new PlanTask
        {
            Text = "Rà soát quy hoạch cụm công nghiệp.",
            Origin = TaskOrigin.Assignment,
            Coordinate = ["SỞ CÔNG THƯƠNG"],
            Evidence = At("Rà soát quy hoạch cụm công nghiệp."),
        },
    ];

    private static IReadOnlyList<PlanTarget> Targets() =>
    [
        new PlanTarget
        {
            Text = "70 - 80 % cơ sở áp dụng sản xuất sạch hơn",
            Comparison = TargetComparison.Range,
            Min = 70,
            Max = 80,
            Unit = "%",
            Year = 2028,
            Object = "cơ sở áp dụng sản xuất sạch hơn",
            Evidence = At("70 - 80 % cơ sở áp dụng sản xuất sạch hơn"),
        },
        new PlanTarget
        {
            Text = "giảm 1234,5 tấn", Comparison = TargetComparison.AtLeast, Min = 1234.5m, Unit = "tấn", Evidence = At("cán bộ", confidence: 0.4),
        },
        new PlanTarget
        {
            Text = "9 mô hình", Comparison = TargetComparison.Exact, Min = 9, Max = 9, Unit = "mô hình", Frequency = Frequency.Annual, Evidence = At("cụm công nghiệp"),
        },
    ];
}
