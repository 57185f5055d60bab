using Xanh.Programme.Organisations;

namespace Xanh.Programme.Tests.Organisations;

public class UnitKindsTests
{
    [Theory]
    [InlineData("Sở Khoa học và Công nghệ", UnitKind.Department)]
    [InlineData("Ban Quản lý Khu kinh tế", UnitKind.Board)]
    [InlineData("UBND xã Bến Mẫu", UnitKind.Commune)]
    [InlineData("Ủy ban nhân dân phường Cầu Mới", UnitKind.Ward)]
    [InlineData("Đặc khu Hòn Mẫu", UnitKind.SpecialZone)]
    [InlineData("Bộ Công Thương", UnitKind.Ministry)]
    [InlineData("Liên minh Hợp tác xã tỉnh", UnitKind.Organisation)]
    [InlineData("Văn phòng UBND tỉnh", UnitKind.Office)]
    [InlineData("Bóng đèn Mẫu", UnitKind.Other)]
    [InlineData("", UnitKind.Other)]
    public void The_first_words_of_a_name_tell_its_kind(string name, UnitKind kind) => UnitKinds.Guess(name).ShouldBe(kind);
}
