using Xanh.Programme.Inspections;
using Xanh.Programme.Tests.Registers;

namespace Xanh.Programme.Tests.Inspections;

public class InspectionVisitTests
{
    [Theory]
    [InlineData("", "", "", "")]
    [InlineData("2026-03-01", "", "", "not-needed")]
    [InlineData("2026-03-01", "Kho hóa chất chưa có biển báo", "", "open")]
    [InlineData("2026-03-01", "Kho hóa chất chưa có biển báo", "2026-05-01", "done")]
    public void What_is_left_to_do_follows_from_the_visit(string visited, string shortcomings, string followedUp, string state) =>
        Filled.Of(
            new InspectionVisitRegister(), ("name", "An toàn hóa chất"), ("programme-year", "2026"), ("visited-on", visited), ("shortcomings", shortcomings), ("followed-up-on", followedUp))
            .FollowUp.ShouldBe(state);

    [Fact]
    public void Nothing_is_mended_before_the_visit() =>
        Filled.FaultsOf(
            new InspectionVisitRegister(), ("name", "An toàn hóa chất"), ("programme-year", "2026"), ("visited-on", "2026-03-01"), ("deadline", "2026-02-01"), ("followed-up-on", "2026-02-02"))
            .ShouldBe([("deadline", "field-day-before"), ("followed-up-on", "field-day-before")]);
}
