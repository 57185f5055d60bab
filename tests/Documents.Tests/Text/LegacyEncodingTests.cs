using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Text;

public class LegacyEncodingTests
{
    [Theory]
    [InlineData("KÕ ho¹ch ph¸t triÓn c«ng nghiÖp m«i tr­êng", "Kế hoạch phát triển công nghiệp môi trường")]
    [InlineData("§Õn n¨m 2030, tû lÖ ®¹t 60 %", "Đến năm 2030, tỷ lệ đạt 60 %")]
    [InlineData("Hµ Néi", "Hà Nội")]
    [InlineData("plain ASCII 123", "plain ASCII 123")]
    public void Tcvn3_decodes(string stored, string text) => Tcvn3.Decode(stored).ShouldBe(text);

    [Theory]
    [InlineData("Keá hoaïch phaùt trieån coâng nghieäp moâi tröôøng", "Kế hoạch phát triển công nghiệp môi trường")]
    [InlineData("Ñeán naêm 2030, tyû leä ñaït 60 %", "Đến năm 2030, tỷ lệ đạt 60 %")]
    [InlineData("UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN")]
    [InlineData("plain ASCII 123", "plain ASCII 123")]
    public void Vni_decodes(string stored, string text) => Vni.Decode(stored).ShouldBe(text);

    [Theory]
    [InlineData(".VnTime", true, false)]
    [InlineData(".VnArialH", true, true)]
    [InlineData("Times New Roman", false, false)]
    public void Fonts_tell_the_encoding(string font, bool isTcvn3, bool isCapital) =>
        (Tcvn3.IsFont(font), Tcvn3.IsCapitalFont(font)).ShouldBe((isTcvn3, isCapital));
}
