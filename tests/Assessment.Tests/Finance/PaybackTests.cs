using Xanh.Assessment.Finance;

namespace Xanh.Assessment.Tests.Finance;

public class PaybackTests
{
    // A published exercise (justaaa.com, question 71167): 48000 paid, 6000 a year, 6 %: 11 years and 678.75/2981.82 = 11.23.
    [Fact]
    public void Discounted_as_published() => Payback.Discounted([-48000, .. Enumerable.Repeat(6000.0, 15)], 0.06).Value.ShouldBe(11.2276, 0.0005);

    [Fact]
    public void Simple_is_in_line_within_the_year() => Payback.Simple([-100, 40, 40, 40]).Value.ShouldBe(2.5, 1e-12);

    [Fact]
    public void Money_that_comes_back_at_the_end_of_a_year_counts() => Payback.Simple([-80, 40, 40]).Value.ShouldBe(2, 1e-12);

    [Fact]
    public void What_is_lost_again_has_not_come_back() => Payback.Simple([-100, 120, -50, 60]).Value.ShouldBe(2.5, 1e-12);

    [Fact]
    public void Never_is_said_so() => Payback.Simple([-100, 10, 10]).Refusals.Single().Code.ShouldBe("payback-never");

    [Fact]
    public void A_loss_at_the_end_takes_the_payback_back() => Payback.Simple([-100, 110, -50]).Refusals.Single().Code.ShouldBe("payback-never");

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void Nothing_paid_has_no_payback(double first) => Payback.Simple([first, 10]).Refusals.Single().Code.ShouldBe("payback-nothing-paid");

    [Fact]
    public void No_flows_have_no_payback() => Payback.Simple([]).Refusals.Single().Code.ShouldBe("payback-nothing-paid");
}
