using Xanh.Documents.Text;
using Xanh.Programme.Reviews;

namespace Xanh.Programme.Tests.Reviews;

public class QuotePlaceTests
{
    private const string Text = "Sở Công Thương chủ trì.\nSở Công\n  Thương báo cáo.";

    [Theory]
    [InlineData("Sở Công Thương", null, "Sở Công Thương")]
    [InlineData("Sở Công Thương", 30, "Sở Công\n  Thương")]
    [InlineData("  Sở   Công Thương báo cáo. ", null, "Sở Công\n  Thương báo cáo.")]
    public void Words_are_found_however_lines_are_broken(string quote, int? near, string expected)
    {
        var place = QuotePlace.Find(Text, quote, near).ShouldNotBeNull();
        Text[place.Start..place.End].ShouldBe(expected);
    }

    [Theory]
    [InlineData("Sở Tài chính")]
    [InlineData("   ")]
    public void What_does_not_stand_there_is_not_found(string quote) => QuotePlace.Find(Text, quote, null).ShouldBeNull();

    [Fact]
    public void Passages_without_an_item_are_listed()
    {
        const string text = "I. MỤC ĐÍCH\nĐưa các định hướng về công nghiệp môi trường thành việc làm cụ thể.\nGiao Sở Công Thương chủ trì xây dựng cơ sở dữ liệu ngành.\n";
        var read = text.IndexOf("Giao", StringComparison.Ordinal);
        UnreadPassages.Find(text, [new SourceSpan(read, text.Length)]).ShouldHaveSingleItem().Text.ShouldStartWith("Đưa các");
        UnreadPassages.Find(text, [new SourceSpan(0, text.Length)]).ShouldBeEmpty();
    }
}
