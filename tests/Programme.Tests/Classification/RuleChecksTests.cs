using System.Globalization;
using Xanh.Programme.Classification;
using static Xanh.Programme.Tests.Classification.Known;

namespace Xanh.Programme.Tests.Classification;

public class RuleChecksTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("khong-co", Comparison.AtLeast, "1", "", "rule-fact")]
    [InlineData("workers", Comparison.Contains, "1", "", "rule-comparison")]
    [InlineData("workers", (Comparison)(-1), "1", "", "rule-comparison")]
    [InlineData("workers", Comparison.AtLeast, "1", "water", "rule-group")]
    [InlineData("revenue-share", Comparison.AtLeast, "1", "khong-co", "rule-group")]
    [InlineData("decided-kind", Comparison.OneOf, "mixed", "", "rule-order")]
    [InlineData("decided-level", Comparison.OneOf, "high", "", "rule-order")]
    [InlineData("workers", Comparison.AtLeast, "", "", "rule-text")]
    [InlineData("workers", Comparison.AtLeast, "nhiều", "", "rule-number")]
    [InlineData("workers", Comparison.AtLeast, "1;2", "", "rule-number")]
    [InlineData("workers", Comparison.Between, "5", "", "rule-between")]
    [InlineData("workers", Comparison.Between, "5;1", "", "rule-between")]
    [InlineData("size", Comparison.OneOf, "huge", "", "rule-choice")]
    public void An_unsound_condition_is_refused(string fact, Comparison comparison, string value, string group, string code) =>
        RuleChecks.Of(Rule("K1", Decision.Kind, "mixed", If(fact, comparison, value, group)))!.Code.ShouldBe(code);

    [Fact]
    public void An_unsound_rule_or_set_is_refused()
    {
        var condition = If("workers", Comparison.AtLeast, "1");
        RuleChecks.Of(Rule("", Decision.Kind, "mixed", condition))!.Code.ShouldBe("rule-code");
        RuleChecks.Of(Rule("K 1", Decision.Kind, "mixed", condition))!.Code.ShouldBe("rule-code");
        RuleChecks.Of(Rule("K1", Decision.Kind, "high", condition))!.Code.ShouldBe("rule-value");
        RuleChecks.Of(Rule("K1", (Decision)9, "high", condition))!.Code.ShouldBe("rule-value");
        RuleChecks.Of(Rule("K1", Decision.Kind, "mixed"))!.Code.ShouldBe("rule-conditions");
        RuleChecks.Of([Rule("K1", Decision.Kind, "mixed", condition), Rule("k1", Decision.Kind, "none", condition)])!.Code.ShouldBe("rule-code-twice");
    }

    [Fact]
    public void What_is_typed_is_kept_as_codes_and_plain_numbers()
    {
        RuleChecks.Kept(FactDefinition.Find("revenue-share")!, "62,5", Vietnamese).ShouldBe("62.5");
        RuleChecks.Kept(FactDefinition.Find("size")!, "Vừa; LON", Vietnamese).ShouldBe("medium;large");
        RuleChecks.Kept(FactDefinition.Find("size")!, "khổng lồ", Vietnamese).ShouldBe("khổng lồ");
    }

    [Fact]
    public void A_file_gives_back_the_rules_it_was_written_from()
    {
        var read = RuleFile.Read(RuleFile.Write(RuleFile.Proposed));
        read.Succeeded.ShouldBeTrue();
        read.Value!.Select(r => (r.Code, r.Decides, r.Value)).ShouldBe(RuleFile.Proposed.Select(r => (r.Code, r.Decides, r.Value)));
        read.Value.SelectMany(r => r.Conditions).ShouldBe(RuleFile.Proposed.SelectMany(r => r.Conditions));
        foreach (var broken in new[] { "", "{}", "[]", "{\"rules\":[null]}", "{\"rules\":[{\"code\":\"K1\",\"decides\":\"Nothing\",\"value\":\"x\",\"conditions\":[]}]}" })
            RuleFile.Read(broken).Refusal!.Code.ShouldBe("rules-file", broken);
        RuleFile.Read("{\"rules\":[{\"code\":\"K1\",\"decides\":7,\"value\":\"x\",\"conditions\":[]}]}").Refusal!.Code.ShouldBe("rule-value");
    }

    [Fact]
    public void A_rule_reads_as_a_sentence_in_both_languages()
    {
        var rule = Rule("K2", Decision.Kind, "mixed", If("revenue-share", Comparison.AtLeast, "12.5", "water"), If("size", Comparison.OneOf, "medium;large"));
        RuleWords.Of(rule, Vietnamese).ShouldBe(
            "Nếu tỷ trọng doanh thu môi trường (nhóm Cấp nước và xử lý nước thải) từ 12,5\u00A0% trở lên và quy mô doanh nghiệp là: Vừa; Lớn, thì loại là “Hỗn hợp, môi trường là một phần”.");
        RuleWords.Of(rule, English).ShouldStartWith("If share of environmental revenue (group Water supply and wastewater treatment) is at least 12.5\u00A0% and ");
        foreach (var fact in FactDefinition.All)
        {
            foreach (var comparison in fact.Comparisons)
            {
                var value = fact.Type switch { FactType.Number => comparison == Comparison.Between ? "1;2" : "1", FactType.Choice => fact.Choices!.Codes[0], _ => "ISO" };
                RuleWords.Of(If(fact.Code, comparison, value), Vietnamese).ShouldNotContain("{");
                fact.EnterIn(English).ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void A_rule_behind_one_that_asks_for_no_more_is_never_reached()
    {
        ClassRule[] rules =
        [
            Rule("K1", Decision.Kind, "mixed", If("workers", Comparison.AtLeast, "10")), Rule("K2", Decision.Kind, "none", If("workers", Comparison.MoreThan, "9"), If("size", Comparison.OneOf, "small")),
            Rule("K3", Decision.Kind, "none", If("workers", Comparison.Between, "10;20")), Rule("L1", Decision.Level, "low", If("workers", Comparison.AtLeast, "20")),
            Rule("K4", Decision.Kind, "none", If("size", Comparison.OneOf, "small;large")), Rule("K5", Decision.Kind, "none", If("size", Comparison.OneOf, "small"), If("workers", Comparison.LessThan, "5")),
        ];
        RuleReach.Unreachable(rules).ShouldBe(new Dictionary<string, string>(StringComparer.Ordinal) { ["K3"] = "K1", ["K5"] = "K4" }, ignoreOrder: true);
    }
}
