using System.Globalization;
using Xanh.Programme.Budget;

namespace Xanh.Programme.Tests.Budget;

public class MoneyTests
{
    [Theory]
    [InlineData("vi-VN", "1.234.567", 1_234_567)]
    [InlineData("vi-VN", "1234567", 1_234_567)]
    [InlineData("vi-VN", " 1 234 567 đồng ", 1_234_567)]
    [InlineData("vi-VN", "1\u00A0234\u00A0567 VNĐ", 1_234_567)]
    [InlineData("vi-VN", "1.234.567,00", 1_234_567)]
    [InlineData("vi-VN", "1,234,567", 1_234_567)]
    [InlineData("vi-VN", "0001", 1)]
    [InlineData("vi-VN", "10.000.000.000.000", 10_000_000_000_000)]
    [InlineData("en-GB", "1,234,567", 1_234_567)]
    [InlineData("en-GB", "1.234.567", 1_234_567)]
    [InlineData("en-GB", "1,234,567.00", 1_234_567)]
    public void Whole_dong_are_read_in_the_readers_habit(string culture, string typed, long amount)
    {
        Money.Read(typed, CultureInfo.GetCultureInfo(culture), out var read).ShouldBeNull();
        read.ShouldBe(amount);
    }

    [Theory]
    [InlineData("vi-VN", "", "money-missing")]
    [InlineData("vi-VN", null, "money-missing")]
    [InlineData("vi-VN", "đồng", "money-missing")]
    [InlineData("vi-VN", "1.234.567,5", "money-fraction")]
    [InlineData("vi-VN", "1,234", "money-fraction")]
    [InlineData("en-GB", "1,234,567.5", "money-fraction")]
    [InlineData("en-GB", "1.234", "money-fraction")]
    [InlineData("vi-VN", "-5.000", "money-not-positive")]
    [InlineData("vi-VN", "−5.000", "money-not-positive")]
    [InlineData("vi-VN", "(5.000)", "money-not-positive")]
    [InlineData("vi-VN", "0", "money-not-positive")]
    [InlineData("vi-VN", "10.000.000.000.001", "money-too-large")]
    [InlineData("vi-VN", "99999999999999999999", "money-too-large")]
    [InlineData("vi-VN", "999999999999999999999", "money-unreadable")]
    [InlineData("vi-VN", "12.34.567", "money-unreadable")]
    [InlineData("vi-VN", "1.5 tỷ", "money-unreadable")]
    [InlineData("vi-VN", "năm triệu", "money-unreadable")]
    [InlineData("vi-VN", "=1+1", "money-unreadable")]
    [InlineData("vi-VN", "1e9", "money-unreadable")]
    [InlineData("vi-VN", "١٢٣", "money-unreadable")]
    public void What_is_no_whole_amount_is_refused_with_its_reason(string culture, string? typed, string code)
    {
        Money.Read(typed, CultureInfo.GetCultureInfo(culture), out var read)!.Code.ShouldBe(code);
        read.ShouldBe(0);
    }

    [Theory]
    [InlineData("1234567", null, 1_234_567)]
    [InlineData("1.2E9", null, 1_200_000_000)]
    [InlineData("1234567.5", "money-fraction", 0)]
    [InlineData("-1", "money-not-positive", 0)]
    [InlineData("1E30", "money-unreadable", 0)]
    [InlineData("#REF!", "money-unreadable", 0)]
    public void Numbers_of_cells_are_taken_as_they_are(string raw, string? code, long amount)
    {
        Money.ReadNumber(raw, out var read)?.Code.ShouldBe(code);
        read.ShouldBe(amount);
    }

    [Fact]
    public void Amounts_are_shown_as_the_reader_writes_them()
    {
        Money.Show(1_234_567, CultureInfo.GetCultureInfo("vi-VN")).ShouldBe("1.234.567");
        Money.Show(1_234_567, CultureInfo.GetCultureInfo("en-GB")).ShouldBe("1,234,567");
        Money.Plain(1_234_567).ShouldBe("1\u00A0234\u00A0567");
    }
}
