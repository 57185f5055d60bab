using Xanh.Programme.Access;
using Xanh.Web.Access;

namespace Xanh.Cli.Demo;

/// <summary>Invented people with whom the demo is tried. Their one password is public: these accounts exist in demos only.</summary>
internal static class DemoPeople
{
    public const string Password = "ThuXanh2026";

    /// <summary>The unit of the first reporter.</summary>
    public const string ReportingUnit = "H00.03";

    public static IReadOnlyList<SampleSignIns.Person> All { get; } =
    [
        new("dieuphoi", "Trần Thị Điều Phối", Role.Coordinator, "H00.01"),
        new("quantri", "Lê Văn Quản Trị", Role.Administrator, "H00.01"),
        new("lanhdao", "Phạm Thị Lãnh Đạo", Role.Leader, "H00"),
        new("baocao.taichinh", "Nguyễn Văn Báo Cáo", Role.Reporter, ReportingUnit),
        new("baocao.vanthanh", "Hoàng Thị Phường", Role.Reporter, "40003"),
        new("thutruong", "Đỗ Văn Thủ Trưởng", Role.UnitHead, "H00.03"),
        new("bocongthuong", "Vũ Thị Bộ", Role.MinistryViewer, null),
    ];

    public static SampleSignIns SignIns { get; } = new(Password, All);

    public static void Print(CliTexts texts, string url)
    {
        Console.Out.WriteLine(texts["demo.people", Password, url]);
        foreach (var person in All)
            Console.Out.WriteLine(texts["demo.person", person.UserName, person.FullName, AccessLabels.Of(person.Role, texts.Culture)]);
    }
}
