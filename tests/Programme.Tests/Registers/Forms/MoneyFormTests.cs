using System.Globalization;
using Xanh.Programme.Registers;
using Xanh.Programme.Registers.Forms;

namespace Xanh.Programme.Tests.Registers.Forms;

public class MoneyFormTests
{
    private static readonly FieldFormat Typed = FieldFormat.Of(CultureInfo.GetCultureInfo("vi-VN"));

    [Theory]
    [InlineData("0", 0)]
    [InlineData("0 đồng", 0)]
    [InlineData("1.200.000.000", 1_200_000_000)]
    public void Nothing_is_an_amount_too(string typed, long amount)
    {
        new MoneyForm().Read(typed, Typed, out var read).ShouldBeNull();
        read.ShouldBe(amount);
    }

    [Fact]
    public void A_cell_of_a_sheet_may_hold_nothing()
    {
        new MoneyForm().Read("0", FieldFormat.Machine, out var read).ShouldBeNull();
        read.ShouldBe(0);
    }

    [Theory]
    [InlineData("-5", "money-negative")]
    [InlineData("(5)", "money-negative")]
    [InlineData("nhiều", "money-unreadable")]
    [InlineData("1,5", "money-fraction")]
    public void What_is_no_amount_is_refused(string typed, string code)
    {
        new MoneyForm().Read(typed, Typed, out var read)!.Refusal.Code.ShouldBe(code);
        read.ShouldBeNull();
    }
}
