using Xanh.Programme.Classification;
using static Xanh.Programme.Tests.Classification.Known;

namespace Xanh.Programme.Tests.Classification;

public class RuleEngineTests
{
    private static readonly LineFigures[] TwoLines = [Line("water", 40, "operates", export: 5, staff: 30, certificates: "ISO 14001:2015"), Line("air", 22.5m, "makes", export: 12, staff: 10)];

    // Every comparison, met and not met.
    [Theory]
    [InlineData("revenue-share", "", Comparison.AtLeast, "62.5", true)]
    [InlineData("revenue-share", "", Comparison.AtLeast, "62.6", false)]
    [InlineData("revenue-share", "water", Comparison.MoreThan, "39.9", true)]
    [InlineData("revenue-share", "water", Comparison.MoreThan, "40", false)]
    [InlineData("revenue-share", "air", Comparison.AtMost, "22.5", true)]
    [InlineData("revenue-share", "air", Comparison.AtMost, "22.4", false)]
    [InlineData("revenue-share", "waste", Comparison.LessThan, "0.1", true)]
    [InlineData("revenue-share", "waste", Comparison.LessThan, "0", false)]
    [InlineData("workers", "", Comparison.Between, "100;120", true)]
    [InlineData("workers", "", Comparison.Between, "121;200", false)]
    [InlineData("size", "", Comparison.OneOf, "small;medium", true)]
    [InlineData("size", "", Comparison.OneOf, "micro;large", false)]
    [InlineData("size", "", Comparison.NoneOf, "micro;large", true)]
    [InlineData("size", "", Comparison.NoneOf, "medium", false)]
    [InlineData("certificate", "", Comparison.Contains, "iso 14001", true)]
    [InlineData("certificate", "", Comparison.Contains, "vimcerts", false)]
    [InlineData("sector", "", Comparison.StartsWith, "36;38", true)]
    [InlineData("sector", "", Comparison.StartsWith, "37", false)]
    [InlineData("sector", "", Comparison.NotStartsWith, "37", true)]
    [InlineData("sector", "", Comparison.NotStartsWith, "36;38", false)]
    [InlineData("certificate", "water", Comparison.IsKnown, "", true)]
    [InlineData("certificate", "air", Comparison.IsKnown, "", false)]
    [InlineData("certificate", "air", Comparison.IsUnknown, "", true)]
    [InlineData("certificate", "water", Comparison.IsUnknown, "", false)]
    [InlineData("line-count", "", Comparison.AtLeast, "2", true)]
    [InlineData("main-group", "", Comparison.OneOf, "water", true)]
    [InlineData("groups", "", Comparison.OneOf, "air", true)]
    [InlineData("groups", "", Comparison.NoneOf, "air;waste", false)]
    [InlineData("work-kinds", "air", Comparison.OneOf, "makes", true)]
    [InlineData("work-kinds", "air", Comparison.OneOf, "operates", false)]
    [InlineData("export-share", "", Comparison.AtLeast, "12", true)]
    [InlineData("line-staff", "", Comparison.AtLeast, "40", true)]
    [InlineData("enterprise-kind", "", Comparison.OneOf, "joint-stock", true)]
    [InlineData("years", "", Comparison.AtLeast, "10", true)]
    [InlineData("years", "", Comparison.MoreThan, "10", false)]
    [InlineData("revenue", "", Comparison.AtLeast, "50000000000", true)]
    [InlineData("capital", "", Comparison.LessThan, "30000000000", false)]
    [InlineData("review", "", Comparison.OneOf, "confirmed", true)]
    public void A_condition_holds_or_does_not(string fact, string group, Comparison comparison, string value, bool holds)
    {
        var rule = Rule("K1", Decision.Kind, "mixed", If(fact, comparison, value, group));
        RuleChecks.Of(rule).ShouldBeNull();
        var decided = new RuleEngine([rule]).Classify(Facts(review: "confirmed", lines: TwoLines))[0];
        (decided.State, decided.Value).ShouldBe(holds ? (DecisionState.Decided, "mixed") : (DecisionState.NoRule, ""));
    }

    [Fact]
    public void The_first_rule_that_is_met_decides_and_says_by_which_facts_of_which_records()
    {
        var engine = new RuleEngine(
        [
            Rule("K1", Decision.Kind, "specialised", If("revenue-share", Comparison.AtLeast, "70")),
            Rule("K2", Decision.Kind, "mixed", If("revenue-share", Comparison.AtLeast, "50"), If("size", Comparison.OneOf, "medium")),
            Rule("K3", Decision.Kind, "supporting", If("line-count", Comparison.AtLeast, "1")),
        ]);
        var decided = engine.Classify(Facts(lines: TwoLines))[0];
        (decided.Value, decided.Rule, decided.State).ShouldBe(("mixed", "K2", DecisionState.Decided));
        decided.Facts.Select(f => (f.Fact, f.Value)).ShouldBe([("revenue-share", "62.5"), ("size", "medium")]);
        decided.Facts[0].Sources.ShouldBe(TwoLines.Select(l => new FactSource(ActivityLine.Register, l.Id)));
        decided.Facts[1].Sources.ShouldBe([new FactSource("enterprises", Enterprise)]);
        decided.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_missing_is_told_and_keeps_an_earlier_rule_open()
    {
        var engine = new RuleEngine(
        [
            Rule("K1", Decision.Kind, "specialised", If("revenue-share", Comparison.AtLeast, "50"), If("size", Comparison.OneOf, "medium")),
            Rule("K2", Decision.Kind, "none", If("workers", Comparison.LessThan, "10"), If("export-share", Comparison.AtLeast, "1")),
            Rule("K3", Decision.Kind, "supporting", If("line-count", Comparison.AtLeast, "1")),
        ]);
        var decided = engine.Classify(Facts(lines: [Line("water")]))[0];
        (decided.Value, decided.Rule, decided.State).ShouldBe(("supporting", "K3", DecisionState.Provisional));
        // K2 is out whatever the export share is: nobody is asked for it.
        decided.Missing.ShouldBe([new MissingFact("revenue-share", "", "K1")]);
        var open = engine.Classify(Facts())[0];
        (open.Value, open.State).ShouldBe(("", DecisionState.Open));
        open.Missing.ShouldBe([new MissingFact("revenue-share", "", "K1")]);
    }

    [Fact]
    public void Nothing_further_is_asked_of_who_is_none_of_the_industry()
    {
        var decided = new RuleEngine(RuleFile.Proposed).Classify(Facts(Figures with { Sector = "1311" }));
        decided[0].Value.ShouldBe(ClassValues.None);
        decided.Skip(1).ShouldAllBe(d => d.State == DecisionState.NotAsked && d.Value == "");
    }

    [Fact]
    public void A_later_decision_may_rest_on_an_earlier_one()
    {
        var engine = new RuleEngine(
            [Rule("K1", Decision.Kind, "mixed", If("line-count", Comparison.AtLeast, "1")), Rule("L1", Decision.Level, "medium", If("decided-kind", Comparison.OneOf, "mixed"))]);
        engine.Classify(Facts(lines: TwoLines))[2].Value.ShouldBe("medium");
        engine.Classify(Facts())[2].State.ShouldBe(DecisionState.Open);
    }

    [Fact]
    public void Rules_that_nobody_meets_or_that_never_decide_are_counted()
    {
        var engine = new RuleEngine(
        [
            Rule("K1", Decision.Kind, "mixed", If("line-count", Comparison.AtLeast, "1")), Rule("K2", Decision.Kind, "specialised", If("workers", Comparison.AtLeast, "100")),
            Rule("K3", Decision.Kind, "supporting", If("workers", Comparison.AtLeast, "100000")),
        ]);
        var tally = new RuleTally();
        for (var i = 0; i < 3; i++)
            engine.Classify(Facts(lines: TwoLines), tally);
        (tally.Met("K1"), tally.Decided("K1"), tally.Met("K2"), tally.Decided("K2"), tally.Met("K3")).ShouldBe((3, 3, 3, 0, 0));
    }

    [Fact]
    public void The_proposed_rules_classify_whole_facts_and_every_value_has_a_rule()
    {
        var full = new RuleEngine(RuleFile.Proposed).Classify(Facts(lines: TwoLines));
        full.ShouldAllBe(d => d.State == DecisionState.Decided);
        full.Select(d => d.Value).ShouldBe(["specialised", "water", "medium", "strong"]);
        RuleReach.Unreachable(RuleFile.Proposed).ShouldBeEmpty();
        foreach (var decision in ClassValues.Decisions)
            ClassValues.Of(decision).Codes.Except(RuleFile.Proposed.Where(r => r.Decides == decision).Select(r => r.Value)).ShouldBeEmpty();
    }
}
