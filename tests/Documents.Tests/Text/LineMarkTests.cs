using Xanh.Documents.Text;

namespace Xanh.Documents.Tests.Text;

public class LineMarkTests
{
    [Theory]
    [InlineData("- Triển khai", LineMarkKind.Dash, "-", 2)]
    [InlineData("-Triển khai", LineMarkKind.Dash, "-", 1)]
    [InlineData("+ Nội dung", LineMarkKind.Plus, "+", 2)]
    [InlineData("* Nhóm nhiệm vụ 1:", LineMarkKind.Star, "*", 2)]
    [InlineData("• Sở", LineMarkKind.Dot, "•", 2)]
    [InlineData("Điều 3. Giao", LineMarkKind.Article, "3", 8)]
    [InlineData("Phần thứ nhất", LineMarkKind.Division, "nhất", 13)]
    [InlineData("IV. TỔ CHỨC", LineMarkKind.Roman, "IV", 4)]
    [InlineData("I.MỤC TIÊU", LineMarkKind.Roman, "I", 2)]
    [InlineData("2.1. Sở", LineMarkKind.Decimal, "2.1", 5)]
    [InlineData("8.    Các sở", LineMarkKind.Number, "8", 6)]
    [InlineData("1/ Sở", LineMarkKind.Number, "1", 3)]
    [InlineData("(1) Giải pháp", LineMarkKind.Bracketed, "1", 4)]
    [InlineData("đ) Khác", LineMarkKind.Letter, "đ", 3)]
    [InlineData("B - MỤC TIÊU", LineMarkKind.Capital, "B", 4)]
    [InlineData("G. TỔ CHỨC THỰC HIỆN", LineMarkKind.Capital, "G", 3)]
    [InlineData("II – NHIỆM VỤ", LineMarkKind.Roman, "II", 5)]
    [InlineData("1 - Sở Công Thương:", LineMarkKind.Number, "1", 4)]
    [InlineData("4- UBND các xã", LineMarkKind.Number, "4", 3)]
    [InlineData("2.1- Giai đoạn 2026 - 2028", LineMarkKind.Decimal, "2.1", 5)]
    [InlineData("a- Rà soát", LineMarkKind.Letter, "a", 3)]
    public void At_reads_the_mark(string line, LineMarkKind kind, string label, int length) =>
        LineMark.At(line).ShouldBe(new LineMark(kind, label, length));

    [Theory]
    [InlineData("04/9/2025 của Thủ tướng")]
    [InlineData("12,5 % cơ sở")]
    [InlineData("1.200 lượt người")]
    [InlineData("-------")]
    [InlineData("Công nghiệp")]
    [InlineData("Điều kiện")]
    [InlineData("Phần lớn")]
    [InlineData("1 - 2 dự án")]
    [InlineData("12 - NQ/TU")]
    [InlineData("A - B")]
    public void At_leaves_plain_text_alone(string line) => LineMark.At(line).ShouldBeNull();
}
