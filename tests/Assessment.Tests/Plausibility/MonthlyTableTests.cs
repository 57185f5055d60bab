using Xanh.Assessment.Plausibility;

namespace Xanh.Assessment.Tests.Plausibility;

public class MonthlyTableTests
{
    [Fact]
    public void A_decimal_comma_is_read() =>
        Values("Tháng;Điện\r\n01/2025;1.234,5\r\n02/2025;987,25\r\n03/2025;\r\n").ShouldBe([1234.5, 987.25, null]);

    [Fact]
    public void A_decimal_point_is_read() => Values("\ufeffmonth,\"Điện\"\n2025-01,1234.5\n2025-02,987.25\n").ShouldBe([1234.5, 987.25]);

    [Theory]
    [InlineData("1.234", "2.000,5", 1234, 2000.5)]
    [InlineData("1,234", "2,000.5", 1234, 2000.5)]
    [InlineData("1,234", "12,5", 1.234, 12.5)]
    [InlineData("-1.234.567", "3", -1234567, 3)]
    [InlineData("1 234,5", "7", 1234.5, 7)]
    public void The_column_decides_the_sign(string one, string other, double first, double second) =>
        NumberColumn.Read("x", [one, other]).Value.ShouldBe([first, second]);

    [Theory]
    [InlineData("1,234", "5,678", "number-ambiguous")]
    [InlineData("1.234", "", "number-ambiguous")]
    [InlineData("1,5", "2.5", "decimal-signs-mixed")]
    [InlineData("1", "n/a", "not-a-number")]
    [InlineData("1", "1.23.4", "not-a-number")]
    public void What_can_be_read_two_ways_or_none_is_refused(string one, string other, string code) =>
        NumberColumn.Read("x", [one, other]).Refusals.Single().Code.ShouldBe(code);

    [Theory]
    [InlineData("Tháng;Nước\n01/2025;3", "column-missing")]
    [InlineData("", "column-missing")]
    [InlineData("Tháng,Điện\n01/2025,1,5", "row-of-another-width")]
    [InlineData("Tháng;Điện\nquý 1;3", "not-a-month")]
    public void A_table_that_is_not_understood_is_refused(string csv, string code) => MonthlyTable.Read(csv, "Điện").Refusals.Single().Code.ShouldBe(code);

    private static IEnumerable<double?> Values(string csv) => MonthlyTable.Read(csv, "điện").Value.Select(m => m.Value);
}
