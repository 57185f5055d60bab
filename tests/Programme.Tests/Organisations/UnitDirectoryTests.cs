using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class UnitDirectoryTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);
    private static readonly DateOnly Before = new(2024, 5, 1);

    private static readonly UnitDirectory Directory = new(
        [
            Unit("T", "Ủy ban nhân dân tỉnh Vân Xuyên", UnitKind.Province, [Alias("UBND tỉnh")]),
            Unit("S1", "Sở Công Thương", UnitKind.Department, [Alias("SCT")], isStanding: true),
            Unit("S2", "Sở Văn hóa, Thể thao và Du lịch", UnitKind.Department, []),
            Unit("S3", "Sở Tài nguyên và Môi trường", UnitKind.Department, [], to: new(2025, 2, 28), heir: "S4"),
            Unit("S4", "Sở Nông nghiệp và Môi trường", UnitKind.Department, [], from: new(2025, 3, 1)),
            Unit("P1", "Phường Hòa Bình", UnitKind.Ward, [Former("Xã Tân Lập", "Huyện Đông Sơn, Tỉnh Cũ")]),
            Unit("P2", "Xã Hoa Bình", UnitKind.Commune, [Former("Xã Tân Lập", "Huyện Tây Sơn, Tỉnh Cũ")]),
        ],
        [
            new GroupEntry("so", "Các sở, ban, ngành", ["Các cơ quan chuyên môn"], [UnitKind.Department, UnitKind.Board], []),
            new GroupEntry("xa", "UBND các xã, phường, đặc khu", [], UnitKinds.Communal, []),
            new GroupEntry("dn", "Các doanh nghiệp", [], [], []),
            new GroupEntry("moi", "Tổ công tác", [], [], [Member("S3"), Member("S4"), Member("S1", from: new(2026, 1, 1))]),
        ]);

    [Theory]
    [InlineData("Sở Công Thương", "S1")]
    [InlineData("SỞ CÔNG THƯƠNG TỈNH VÂN XUYÊN", "S1")]
    [InlineData("so cong thuong", "S1")]
    [InlineData("Sở Công Thương Vân Xuyên", "S1")]
    [InlineData("SCT", "S1")]
    [InlineData("Sở Văn hoá, Thể thao, Du lịch", "S2")]
    [InlineData("UBND tỉnh Vân Xuyên", "T")]
    [InlineData("Uỷ ban nhân dân tỉnh", "T")]
    [InlineData("UBND phường Hoà Bình", "P1")]
    [InlineData("Xã Hoa Bình", "P2")]
    [InlineData("UBND xã Tân Lập, huyện Tây Sơn", "P2")]
    public void Finds_a_unit_however_it_is_written(string printed, string code)
    {
        var found = Directory.Resolve(printed, Day);
        found.Unit.ShouldNotBeNull().Code.ShouldBe(code);
        found.Answering.ShouldNotBeNull().Code.ShouldBe(code);
    }

    [Fact]
    public void The_name_of_a_merged_unit_finds_it_and_its_heir()
    {
        var now = Directory.Resolve("Sở Tài nguyên và Môi trường", Day);
        (now.Unit?.Code, now.Answering?.Code).ShouldBe(("S3", "S4"));
        var then = Directory.Resolve("Sở Tài nguyên và Môi trường", Before);
        (then.Unit?.Code, then.Answering?.Code).ShouldBe(("S3", "S3"));
        Directory.HeirOf("S3")?.Code.ShouldBe("S4");
    }

    [Fact]
    public void A_name_of_several_units_is_not_guessed()
    {
        var found = Directory.Resolve("xã Tân Lập", Day);
        found.IsUnknown.ShouldBeTrue();
        found.Candidates.Select(u => u.Code).ShouldBe(["P1", "P2"]);
    }

    [Theory]
    [InlineData("các sở, ban, ngành", "so")]
    [InlineData("Các sở, ngành, ban của tỉnh có liên quan", "so")]
    [InlineData("UBND các xã, phường và đặc khu trên địa bàn tỉnh", "xa")]
    [InlineData("UBND cac phuong, xa, dac khu", "xa")]
    [InlineData("Các doanh nghiệp", "dn")]
    public void Finds_a_group_however_it_is_written(string printed, string code) => Directory.Resolve(printed, Day).Group.ShouldNotBeNull().Code.ShouldBe(code);

    [Theory]
    [InlineData("Hội Nông dân tỉnh")]
    [InlineData("các")]
    public void An_unknown_name_stays_unknown(string printed) => Directory.Resolve(printed, Day).IsUnknown.ShouldBeTrue();

    [Fact]
    public void Members_are_those_of_the_day()
    {
        Codes("so", Before).ShouldBe(["S1", "S2", "S3"]);
        Codes("so", Day).ShouldBe(["S1", "S2", "S4"]);
        Codes("xa", Day).ShouldBe(["P1", "P2"]);
        Codes("dn", Day).ShouldBeEmpty();
        Codes("moi", new(2025, 6, 1)).ShouldBe(["S4"]);
        Codes("moi", Day).ShouldBe(["S1", "S4"]);
    }

    [Fact]
    public void Knows_the_standing_agency() => Directory.Standing?.Code.ShouldBe("S1");

    private static IEnumerable<string> Codes(string group, DateOnly day) => Directory.MembersAt(group, day).Select(u => u.Code);

    private static UnitEntry Unit(
        string code, string name, UnitKind kind, UnitName[] names, DateOnly? from = null, DateOnly? to = null, string? heir = null, bool isStanding = false) =>
        new(code, name, kind, null, from, to, heir ?? code, isStanding, [NameOf(name, UnitNameKind.Own, null), .. names]);

    private static UnitName Alias(string name) => NameOf(name, UnitNameKind.Alias, null);

    private static UnitName Former(string name, string place) => NameOf(name, UnitNameKind.Former, place);

    private static UnitName NameOf(string name, UnitNameKind kind, string? place) =>
        new() { ProvinceId = "mau", UnitCode = "x", Ordinal = 1, Name = name, NameKey = "x", Kind = kind, Place = place };

    private static GroupMember Member(string unit, DateOnly? from = null) => new() { ProvinceId = "mau", GroupCode = "moi", Ordinal = 1, UnitCode = unit, From = from };
}
