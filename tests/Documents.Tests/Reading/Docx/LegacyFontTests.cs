using static Xanh.Documents.Tests.Reading.Docx.DocxFile;

namespace Xanh.Documents.Tests.Reading.Docx;

public class LegacyFontTests
{
    private const string VnTime = "<w:rFonts w:ascii=\".VnTime\" w:hAnsi=\".VnTime\"/>";
    private const string VnTimeH = "<w:rFonts w:ascii=\".VnTimeH\" w:hAnsi=\".VnTimeH\"/>";
    private const string Vni = "<w:rFonts w:ascii=\"VNI-Times\" w:hAnsi=\"VNI-Times\"/>";

    [Theory]
    [InlineData("C¬ së s¶n xuÊt", VnTime, "Cơ sở sản xuất")]
    [InlineData("kÕ ho¹ch", VnTimeH, "KẾ HOẠCH")]
    [InlineData("Coâng nghieäp moâi tröôøng", Vni, "Công nghiệp môi trường")]
    public async Task Old_fonts_become_Unicode_with_a_note(string stored, string look, string text)
    {
        var run = await DocxCase.ReadAsync(P(stored, "", look));
        run.Lines.ShouldBe([text]);
        run.Diagnostics.Single().Code.ShouldBe("docx.legacy-font");
    }

    [Fact]
    public async Task The_font_may_come_from_a_style_or_the_defaults()
    {
        var run = await DocxCase.ReadAsync(WithBody(P("m«i tr­êng") + P("Môi trường", "", "<w:rFonts w:ascii=\"Times New Roman\"/>"))
            .WithStyles($"<w:docDefaults><w:rPrDefault><w:rPr>{VnTime}</w:rPr></w:rPrDefault></w:docDefaults>"));
        run.Lines.ShouldBe(["môi trường", "Môi trường"]);
    }

    [Fact]
    public async Task Unicode_under_an_old_font_name_stays_as_it_is()
    {
        var run = await DocxCase.ReadAsync(P("Thực hiện", "", VnTime) + P("có", "", VnTime) + P("Công ty", "", VnTime));
        run.Lines.ShouldBe(["Thực hiện", "có", "Công ty"]);
        run.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_soft_hyphen_of_an_old_font_is_the_letter_it_shows() =>
        (await DocxCase.ReadAsync($"<w:p><w:r><w:rPr>{VnTime}</w:rPr><w:t>tr</w:t><w:softHyphen/><w:t>êng</w:t></w:r></w:p>")).Lines.ShouldBe(["trường"]);
}
