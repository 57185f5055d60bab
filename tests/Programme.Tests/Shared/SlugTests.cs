using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Shared;

public class SlugTests
{
    [Theory]
    [InlineData("Sở Công Thương", "so-cong-thuong")]
    [InlineData("  SỞ  CÔNG THƯƠNG ", "so-cong-thuong")]
    [InlineData("Đài Phát thanh – Truyền hình", "dai-phat-thanh-truyen-hinh")]
    [InlineData("Sở Văn hoá", "so-van-hoa")]
    [InlineData("68/KH-UBND", "68-kh-ubnd")]
    [InlineData("…", "-")]
    public void Names_become_comparable(string name, string expected) => Slug.Of(name).ShouldBe(expected);
}
