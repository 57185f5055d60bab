using Xanh.Documents.Reading.Lines;
using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Reading.Lines;

public class SoftBreaksTests
{
    [Theory]
    [InlineData("Nơi nhận:\n- Như trên;\n- Lưu: VT.", "Nơi nhận:|- Như trên;|- Lưu: VT.")]
    [InlineData("Kế hoạch sản xuất sạch hơn\ngiai đoạn 2026 - 2030", "Kế hoạch sản xuất sạch hơn giai đoạn 2026 - 2030")]
    [InlineData("Sở Công Thương\nSở Xây dựng", "Sở Công Thương|Sở Xây dựng")]
    [InlineData("Sở Nông nghiệp và\nMôi trường", "Sở Nông nghiệp và Môi trường")]
    [InlineData("một\n\n\nHai", "một|Hai")]
    public void Splits_or_joins(string text, string paragraphs)
    {
        var pieces = SoftBreaks.Split(new TracedText(text, 3));
        pieces.Select(piece => piece.Value).ShouldBe(paragraphs.Split('|'));
        pieces[^1].Span.End.ShouldBe(3 + text.Length);
    }

    [Fact]
    public void A_text_without_breaks_is_the_same_instance()
    {
        var text = new TracedText("Một dòng", 0);
        SoftBreaks.Split(text).Single().ShouldBeSameAs(text);
    }
}
