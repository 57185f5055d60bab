namespace Xanh.EndToEnd.Tests.Reporting.PeriodPlay;

/// <summary>Who plays: some of the demo's people, and some whom the administrator invites by mail.</summary>
/// <param name="Finance">Reports for Sở Tài chính.</param>
/// <param name="Colleague">Reports for it too, in a browser without scripts.</param>
/// <param name="Environment">Fills in the workbook.</param>
/// <param name="Science">Is late.</param>
/// <param name="Ward">Has a bad line.</param>
internal sealed record Cast(Player Coordinator, Player Finance, Player Colleague, Player Environment, Player Science, Player ScienceHead, Player Ward)
{
    /// <summary>One of each unit that reports.</summary>
    public IReadOnlyList<Player> Reporters => [Finance, Environment, Science, Ward];

    public static async Task<Cast> GatherAsync(PlayedProvince province)
    {
        var administrator = await province.PersonAsync("quantri");
        return new Cast(
            await province.PersonAsync("dieuphoi"),
            await province.PersonAsync("baocao.taichinh"),
            await province.InviteAsync(administrator, "soanthao.taichinh", "Lý Thị Soạn Thảo", "H00.03", "Reporter", scripts: false),
            await province.InviteAsync(administrator, "baocao.moitruong", "Mai Văn Bảng Tính", "H00.02", "Reporter"),
            await province.InviteAsync(administrator, "baocao.khoahoc", "Tạ Thị Đi Muộn", "H00.04", "Reporter"),
            await province.InviteAsync(administrator, "giamdoc.khoahoc", "Đinh Văn Giám Đốc", "H00.04", "UnitHead"),
            await province.PersonAsync("baocao.vanthanh"));
    }
}
