using Xanh.Assessment.Plausibility;

namespace Xanh.Assessment.Tests.Plausibility;

public class SingleChecksTests
{
    private static readonly SpecificCheck Surimi = new(15, 40, "20–25 m³/t, moitruongxanh.vn");

    [Fact]
    public void A_usual_figure_raises_no_question() => Surimi.Ask("water", 22_000, 1000).ShouldBeEmpty();

    [Theory]
    [InlineData(22_000_000, 22_000)]
    [InlineData(22, 22_000)]
    public void Litres_for_cubic_metres_are_asked(double given, double meant)
    {
        var question = Surimi.Ask("water", given, 1000).Single();
        question.Code.ShouldBe("unit-times-1000");
        question.Proposals.Single().Value.ShouldBe(meant, 1e-6);
    }

    [Fact]
    public void What_no_unit_explains_is_only_called_unusual()
    {
        var question = Surimi.Ask("water", 90_000, 1000).Single();
        question.Code.ShouldBe("specific-consumption-unusual");
        question.Proposals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(5, 0, "production-zero")]
    [InlineData(-5, 10, "specific-consumption-not-positive")]
    [InlineData(0, 10, "specific-consumption-not-positive")]
    public void Nothing_is_divided_by_nothing(double amount, double production, string code) => Surimi.Ask("water", amount, production).Single().Code.ShouldBe(code);

    [Fact]
    public void The_bounds_belong_to_the_range()
    {
        Surimi.Ask("water", 15, 1).ShouldBeEmpty();
        Surimi.Ask("water", 40, 1).ShouldBeEmpty();
    }

    [Fact]
    public void A_meter_that_falls_gives_a_question_and_no_amount()
    {
        var (uses, questions) = new Meter("W1", 5).Uses([new(new(2025, 3, 1), 300), new(new(2025, 1, 1), 99_800), new(new(2025, 2, 1), 99_950)]);
        uses.Select(u => u.Amount).ShouldBe([150, null]);
        var question = questions.Single();
        question.Code.ShouldBe("meter-reset");
        question.Proposals.Select(p => p.Value).ShouldBe([350, 300]);
    }

    [Fact]
    public void A_meter_that_stands_still_used_nothing()
    {
        var (uses, questions) = new Meter("W1", 5).Uses([new(new(2025, 1, 1), 7), new(new(2025, 2, 1), 7)]);
        uses.Single().Amount.ShouldBe(0);
        questions.ShouldBeEmpty();
    }

    // Coal of 25.8 MJ/kg net, 5 % more gross.
    [Theory]
    [InlineData(27.1, true, true)]
    [InlineData(25.9, true, false)]
    [InlineData(25.8, false, true)]
    [InlineData(27.0, false, false)]
    [InlineData(20.0, true, false)]
    public void A_heating_value_on_the_other_basis_is_asked(double given, bool isNet, bool asked) =>
        HeatingValueCheck.Ask("coal", given, isNet, 25.8, 1.05).Count.ShouldBe(asked ? 1 : 0);

    [Fact]
    public void The_proposed_value_is_on_the_basis_it_is_said_to_be_on()
    {
        HeatingValueCheck.Ask("coal", 27.09, true, 25.8, 1.05).Single().Proposals.Single().Value.ShouldBe(25.8, 1e-9);
        HeatingValueCheck.Ask("coal", 25.8, false, 25.8, 1.05).Single().Proposals.Single().Value.ShouldBe(27.09, 1e-9);
    }
}
