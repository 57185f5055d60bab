using System.Globalization;
using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>What a run hands over, and in which unit.</summary>
public class OutcomeTests
{
    private static readonly Input Pressure = Input.Number("pressure", "kPa(g)", "> 0", "áp suất", "pressure");
    private static readonly Input Atmosphere = Input.Number("atmospheric_pressure", "kPa(a)", "50 … 110", "khí quyển", "atmosphere").Default(101.325);
    private static readonly Input Word = Input.Choice("word", ["1", "two"], "chọn", "choice").Default("two");
    private static readonly Input Price = Input.Number("price", "VND", "any", "giá", "price").Default(0);
    private static readonly Output Gauge = Output.Of("gauge", "kPa(g)", "áp suất dư", "gauge");
    private static readonly Output Absolute = Output.Of("absolute", "kPa(a)", "áp suất tuyệt đối", "absolute");
    private static readonly Output Difference = Output.Of("difference", "kPa", "chênh áp", "difference");
    private static readonly Output Hot = Output.Kelvin("hot", "nhiệt độ", "temperature");
    private static readonly Output Rise = Output.Of("rise", "K", "độ tăng", "rise");
    private static readonly Output Cost = Output.Of("cost_saving", "VND", "tiền", "money");

    [Theory]
    [InlineData("gauge", "kPa(g)", 300)]
    [InlineData("gauge", "kPa(a)", 390)]
    [InlineData("absolute", "kPa(a)", 390)]
    [InlineData("absolute", "bar(g)", 3)]
    [InlineData("difference", "bar", 3)]
    [InlineData("hot", "K", 300)]
    [InlineData("hot", "degC", 26.85)]
    [InlineData("rise", "degC", 20)]
    [InlineData("rise", "degF", 36)]
    [InlineData("cost_saving", "kVND", -0.005)]
    public void Outputs_come_in_any_unit_of_their_kind(string key, string unit, double value) => Run(key, unit)[key].ShouldBe(value, 1e-9);

    [Theory]
    [InlineData("gauge", "kPa", "pressure-of-another-kind")]
    [InlineData("difference", "kPa(g)", "pressure-of-another-kind")]
    [InlineData("hot", "kPa", "unit-of-another-kind")]
    [InlineData("cost_saving", "USD", "two-currencies")]
    public void Outputs_in_a_unit_of_another_kind_are_refused(string key, string unit, string code) => Run(key, unit).Refusals.Single().ShouldSatisfyAllConditions(
        r => r.Code.ShouldBe(code), r => r.Input.ShouldBe(key));

    [Fact]
    public void Without_an_atmosphere_of_its_own_the_standard_one_counts()
    {
        var calculator = new Calculator("plain", Priority.Extra, "Thử", "Try") { Inputs = [Pressure], Outputs = [Absolute], Compute = x => x.Give(Absolute, x[Pressure], "p") };
        calculator.Run(new Dictionary<string, GivenValue> { ["pressure"] = GivenValue.Of(300, "kPa(g)") }, new Dictionary<string, string> { ["absolute"] = "kPa(g)" })["absolute"]
            .ShouldBe(300 - 101.325, 1e-9);
        calculator.Run(("pressure", 401.325, "kPa(a)"))["absolute"].ShouldBe(300, 1e-9);
    }

    [Fact]
    public void An_atmosphere_below_the_gauge_is_refused_like_any_value() =>
        Calculator().Run(("pressure", 3, "bar(g)"), ("atmospheric_pressure", 0, "kPa(g)")).Refusals.Single().Code.ShouldBe("pressure-of-another-kind");

    [Fact]
    public void A_word_may_stand_as_a_number_or_with_the_unit_one()
    {
        Worded(new GivenValue(1, null, "1")).Succeeded.ShouldBeTrue();
        Worded(new GivenValue(1, null, null)).Succeeded.ShouldBeTrue();
        Worded(GivenValue.Of("two")).Succeeded.ShouldBeTrue();
        Worded(new GivenValue(null, "two", "kW")).Refusals.Single().Code.ShouldBe("unit-of-another-kind");
        Worded(new GivenValue(2, null, "1")).Refusals.Single().Code.ShouldBe("unknown-word");
        Worded(new GivenValue(null, null, null)).Refusals.Single().Code.ShouldBe("unknown-word");
    }

    [Fact]
    public void A_loss_warns_and_a_gain_does_not()
    {
        Calculator().Run(("pressure", 3, "bar(g)"), ("price", 5, "VND")).Result!.Warnings.Single().Code.ShouldBe("negative-saving");
        Calculator().Run(("pressure", 3, "bar(g)"), ("price", -5, "VND")).Result!.Warnings.ShouldBeEmpty();
        Calculator().Run(("pressure", 3, "bar(g)"), ("price", 0, "VND")).Result!.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("saving", true)]
    [InlineData("energy_saving", true)]
    [InlineData("saving_share", true)]
    [InlineData("savings", false)]
    [InlineData("energy", false)]
    public void The_key_says_what_is_a_saving(string key, bool saving) => Output.Of(key, "1", "x", "x").IsSaving.ShouldBe(saving);

    [Fact]
    public void What_was_refused_has_no_value_and_says_why()
    {
        var refused = Calculator().Run();
        refused.Succeeded.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => refused["gauge"]).Message.ShouldContain("pressure");
        Should.Throw<InvalidOperationException>(() => Calculator().Run(("pressure", 1, "bar(g)"))["nothing"]).Message.ShouldContain("nothing");
        var answer = Answers.Refused<double>("some-code", "key", "vì", "because");
        answer.Succeeded.ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => answer.Value).Message.ShouldContain("because");
        answer.Refusals.Single().ShouldBe(new CalculationRefusal("some-code", "key", new Words("vì", "because")));
        Answers.Of(3.0).Value.ShouldBe(3);
    }

    [Fact]
    public void A_result_that_is_no_number_is_refused()
    {
        var calculator = new Calculator("endless", Priority.Extra, "Thử", "Try") { Inputs = [Price], Outputs = [Cost], Compute = x => x.Give(Cost, x[Price] / 0, "x/0") };
        calculator.Run(("price", 1, "VND")).Refusals.Single().Code.ShouldBe("no-finite-result");
        var stepping = new Calculator("endless", Priority.Extra, "Thử", "Try") { Inputs = [Price], Outputs = [Cost], Compute = x => x.Step("bước", "step", "x/0", x[Price] / 0, "VND") };
        stepping.Run(("price", 1, "VND")).Refusals.Single().Code.ShouldBe("no-finite-result");
        var huge = new Calculator("huge", Priority.Extra, "Thử", "Try") { Inputs = [Price], Outputs = [Rise], Compute = x => x.Give(Rise, Xanh.Assessment.Quantities.Quantity.Of(1e308, "K"), "x") };
        huge.Run(new Dictionary<string, GivenValue> { ["price"] = GivenValue.Of(1, "VND") }, new Dictionary<string, string> { ["rise"] = "nK" }).Refusals.Single().Code.ShouldBe("no-finite-result");
    }

    [Fact]
    public void An_input_that_is_needed_after_all_is_named()
    {
        var needed = Input.Number("needed", "1", "any", "cần", "needed").Optional("khi cần", "when needed");
        var calculator = new Calculator("late", Priority.Extra, "Thử", "Try") { Inputs = [needed], Outputs = [Rise], Compute = x => x.Give(Rise, x[needed], "x") };
        calculator.Run().Refusals.Single().ShouldSatisfyAllConditions(r => r.Code.ShouldBe("missing-input"), r => r.Input.ShouldBe("needed"));
    }

    [Fact]
    public void Declarations_are_told_apart_by_key_and_calculators_by_themselves()
    {
        Price.Equals(Input.Number("price", "1", "any", "khác", "other")).ShouldBeTrue();
        Price.Equals(Pressure).ShouldBeFalse();
        Price.Equals(null).ShouldBeFalse();
        Price.GetHashCode().ShouldBe(Input.Number("price", "1", "any", "khác", "other").GetHashCode());
        var (one, other) = (Calculator(), Calculator());
        one.Equals(one).ShouldBeTrue();
        one.Equals(other).ShouldBeFalse();
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Theory]
    [InlineData("en-US", "step")]
    [InlineData("en-GB", "step")]
    [InlineData("vi-VN", "bước")]
    [InlineData("fr-FR", "bước")]
    public void Words_are_english_for_english_only(string culture, string text) => new Words("bước", "step").In(CultureInfo.GetCultureInfo(culture)).ShouldBe(text);

    [Theory]
    [InlineData(101.325, "101.325")]
    [InlineData(0.5, "0.5")]
    public void A_default_is_said_in_the_invariant_culture(double value, string text) => Input.Number("x", "1", "any", "x", "x").Default(value).DefaultText.ShouldBe(text);

    private static CalculationOutcome Run(string key, string unit) =>
        Calculator().Run(
            new Dictionary<string, GivenValue> { ["pressure"] = GivenValue.Of(300, "kPa(g)"), ["atmospheric_pressure"] = GivenValue.Of(90, "kPa(a)"), ["price"] = GivenValue.Of(5, "VND") },
            new Dictionary<string, string> { [key] = unit });

    private static CalculationOutcome Worded(GivenValue word) =>
        Calculator().Run(new Dictionary<string, GivenValue> { ["pressure"] = GivenValue.Of(300, "kPa(g)"), ["word"] = word });

    private static Calculator Calculator() => new("outcome", Priority.Core, "Thử", "Try")
    {
        Inputs = [Pressure, Atmosphere, Word, Price],
        Outputs = [Gauge, Absolute, Difference, Hot, Rise, Cost],
        Compute = x =>
        {
            x.Give(Gauge, x[Pressure], "p");
            x.Give(Absolute, x[Pressure] + x[Atmosphere], "p + a");
            x.Give(Difference, x[Pressure], "Δp");
            x.Give(Hot, Xanh.Assessment.Quantities.Quantity.Of(300, "K"), "T");
            x.Give(Rise, Xanh.Assessment.Quantities.Quantity.Of(20, "K"), "ΔT");
            x.Give(Cost, -x[Price], "−c");
        },
    };
}
