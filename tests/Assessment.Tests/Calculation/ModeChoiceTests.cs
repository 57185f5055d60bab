using Xanh.Assessment.Calculation;

namespace Xanh.Assessment.Tests.Calculation;

/// <summary>Modes of a declaration made for this test: which keys choose which, and what is said when none or two fit.</summary>
public class ModeChoiceTests
{
    private static readonly Input A = Number("a");
    private static readonly Input B = Number("b");
    private static readonly Input C = Number("c");
    private static readonly Input D = Number("d").Default(2);
    private static readonly Input E = Number("e");
    private static readonly Input F = Number("f");
    private static readonly Output Sum = Output.Of("sum", "1", "tổng", "sum");

    private static readonly Calculator Modes = new("modes", Priority.Extra, "Thử", "Try")
    {
        Inputs = [A, B, C, D, E, F],
        Outputs = [Sum],
        Modes =
        [
            ModeGroup.OneOf(new Mode("one", [A, B]) { Optional = [D] }, new Mode("two", [A, B, C]), new Mode("three", [C])),
            ModeGroup.AndFor(new Mode("more", [E]) { Optional = [F] }),
        ],
        Compute = x => x.Give(Sum, new[] { A, B, C, E, F }.Where(x.Has).Aggregate(x[D], (sum, i) => sum + x[i]), "Σ"),
    };

    [Theory]
    [InlineData("a b", 5)]
    [InlineData("a b d", 12)]
    [InlineData("a b c", 9)]
    [InlineData("c", 6)]
    [InlineData("c e", 22)]
    [InlineData("c e f", 54)]
    public void The_keys_choose(string keys, double sum) => Run(keys)["sum"].ShouldBe(sum);

    [Theory]
    [InlineData("", "missing-input a")]
    [InlineData("a", "missing-input b")]
    [InlineData("b", "missing-input a")]
    [InlineData("e", "missing-input a")]
    [InlineData("a c", "missing-input b")]
    [InlineData("b c d", "keys-of-two-modes c")]
    [InlineData("c d", "keys-of-two-modes d")]
    [InlineData("a b c d", "keys-of-two-modes c")]
    [InlineData("a b f", "missing-input e")]
    [InlineData("a f", "missing-input b;missing-input e")]
    public void Too_few_or_too_many_are_named(string keys, string refusals) =>
        string.Join(';', Run(keys).Refusals.Select(r => $"{r.Code} {r.Input}")).ShouldBe(refusals);

    [Fact]
    public void A_mode_of_nothing_but_options_holds_only_when_one_is_given()
    {
        var calculator = new Calculator("options", Priority.Extra, "Thử", "Try")
        {
            Inputs = [A, B, C], Outputs = [Sum],
            Modes = [ModeGroup.OneOf(new Mode("all", []) { Optional = [A, B] }, new Mode("other", [C]))],
            Compute = x => x.Give(Sum, x.Has(C) ? x[C] : x.Has(A) ? x[A] : x[B], "a"),
        };
        calculator.Run(("a", 3, "1"))["sum"].ShouldBe(3);
        calculator.Run(("c", 4, "1"))["sum"].ShouldBe(4);
        calculator.Run().Refusals.Single().Input.ShouldBe("a");
        calculator.Run(("a", 3, "1"), ("c", 4, "1")).Refusals.Single().Code.ShouldBe("keys-of-two-modes");
    }

    [Fact]
    public void An_input_that_no_mode_knows_is_always_needed_unless_it_may_be_absent()
    {
        Modes.AlwaysNeeds(A).ShouldBeFalse();
        Modes.AlwaysNeeds(Number("x")).ShouldBeTrue();
        Modes.AlwaysNeeds(Number("x").Default(1)).ShouldBeFalse();
        Modes.AlwaysNeeds(Number("x").Default(A)).ShouldBeFalse();
        Modes.AlwaysNeeds(Number("x").Optional("có thể không có", "may be absent")).ShouldBeFalse();
        Modes.AlwaysNeeds(Input.Choice("x", ["p", "q"], "chọn", "choice").Default("p")).ShouldBeFalse();
    }

    // Each key its own power of two, so that every sum is of one choice of keys only; 2 stands for d left out.
    private static CalculationOutcome Run(string keys) => Modes.Run([.. keys.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(k => (k, Values[k], "1"))]);

    private static readonly Dictionary<string, double> Values = new(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 2, ["c"] = 4, ["d"] = 9, ["e"] = 16, ["f"] = 32 };

    private static Input Number(string key) => Input.Number(key, "1", "≥ 0", "số", "number");
}
