namespace Xanh.Cli.Demo;

/// <summary>A line of business the invented enterprises of the demo are in.</summary>
/// <param name="Words">In the name of an enterprise: "Dệt may".</param>
/// <param name="Place">What its places of work are called: "Nhà máy may".</param>
/// <param name="Sector">Division or class of VSIC.</param>
/// <param name="Product">What a place makes or treats, with its unit: "tấn sợi/năm".</param>
/// <param name="Most">The largest capacity of a place.</param>
internal sealed record DemoBusiness(string Words, string Place, string Sector, string Product, int Most)
{
    public static IReadOnlyList<DemoBusiness> All { get; } =
    [
        new("Sợi", "Nhà máy sợi", "1311", "tấn sợi/năm", 12_000),
        new("May mặc", "Xưởng may", "1410", "nghìn sản phẩm/năm", 4_000),
        new("Gốm sứ", "Lò gốm", "2393", "nghìn sản phẩm/năm", 900),
        new("Gạch ngói", "Nhà máy gạch", "2392", "triệu viên/năm", 60),
        new("Chế biến gỗ", "Xưởng gỗ", "1610", "m³/năm", 15_000),
        new("Giấy bao bì", "Nhà máy giấy", "1702", "tấn/năm", 30_000),
        new("Thủy sản", "Nhà máy đông lạnh", "1020", "tấn/năm", 8_000),
        new("Tinh bột sắn", "Nhà máy tinh bột", "1062", "tấn bột/năm", 20_000),
        new("Bia và nước giải khát", "Nhà máy bia", "1103", "triệu lít/năm", 45),
        new("Nhựa", "Xưởng nhựa", "2220", "tấn/năm", 9_000),
        new("Cơ khí", "Xưởng cơ khí", "2592", "tấn/năm", 5_000),
        new("Đúc thép", "Xưởng đúc", "2431", "tấn/năm", 18_000),
        new("Mạ kim loại", "Xưởng mạ", "2592", "tấn/năm", 1_500),
        new("Phân bón hữu cơ", "Nhà máy phân bón", "2012", "tấn/năm", 25_000),
        new("Môi trường", "Trạm thu gom", "3811", "tấn chất thải/năm", 40_000),
        new("Xử lý nước thải", "Trạm xử lý nước thải", "3700", "m³/ngày đêm", 12_000),
        new("Tái chế nhựa", "Xưởng tái chế", "3830", "tấn/năm", 7_000),
        new("Cấp nước", "Nhà máy nước", "3600", "m³/ngày đêm", 30_000),
        new("Điện mặt trời", "Trạm điện mặt trời", "3511", "MWp", 40),
        new("Quan trắc môi trường", "Phòng thử nghiệm", "7120", "mẫu/năm", 6_000),
    ];
}
