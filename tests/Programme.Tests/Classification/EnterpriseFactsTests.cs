using Xanh.Programme.Classification;
using static Xanh.Programme.Tests.Classification.Known;

namespace Xanh.Programme.Tests.Classification;

public class EnterpriseFactsTests
{
    [Fact]
    public void Only_standing_lines_of_the_newest_year_count()
    {
        var facts = Facts(lines: [Line("water", 30, year: 2025), Line("air", 10, year: null), Line("waste", 50, year: 2024), Line("energy", 90, year: 2026, stands: false)]);
        facts.Of(FactDefinition.LineCount, "").Number.ShouldBe(2);
        facts.Of(FactDefinition.RevenueShare, "").Number.ShouldBe(40);
        facts.Of(FactDefinition.Groups, "").Words.ShouldBe(["water", "air"], ignoreOrder: true);
    }

    [Fact]
    public void A_sum_of_which_a_part_is_missing_is_not_known()
    {
        var facts = Facts(lines: [Line("water", 30, staff: 5), Line("air")]);
        facts.Of(FactDefinition.RevenueShare, "").IsKnown.ShouldBeFalse();
        facts.Of(FactDefinition.RevenueShare, "water").Number.ShouldBe(30);
        facts.Of(FactDefinition.RevenueShare, "waste").Number.ShouldBe(0);
        facts.Of(FactDefinition.LineStaff, "").IsKnown.ShouldBeFalse();
        Facts().Of(FactDefinition.RevenueShare, "").IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void The_main_group_is_known_of_one_group_or_by_shares_and_the_list_breaks_ties()
    {
        Facts(lines: [Line("air"), Line("air")]).Of(FactDefinition.MainGroup, "").Words.ShouldBe(["air"]);
        Facts(lines: [Line("air"), Line("water", 5)]).Of(FactDefinition.MainGroup, "").IsKnown.ShouldBeFalse();
        Facts(lines: [Line("waste", 20), Line("air", 15), Line("air", 10)]).Of(FactDefinition.MainGroup, "").Words.ShouldBe(["air"]);
        Facts(lines: [Line("services", 20), Line("air", 20)]).Of(FactDefinition.MainGroup, "").Words.ShouldBe(["air"]);
    }

    [Theory]
    [InlineData(60, 40, false)]
    [InlineData(60, 40.1, true)]
    public void Shares_over_the_whole_are_noticed(double one, double other, bool over) => Facts(lines: [Line("water", (decimal)one), Line("air", (decimal)other)]).HasSharesOver.ShouldBe(over);

    [Fact]
    public void What_was_never_entered_is_not_known()
    {
        var facts = Facts(new EnterpriseFigures(Enterprise, "", "", "", null, null, null, null, 0));
        foreach (var code in new[] { "enterprise-kind", "size", "sector", "workers", "years", "revenue", "capital", "main-group", "export-share", "line-staff", "certificate" })
            facts.Of(code, "").IsKnown.ShouldBeFalse(code);
        foreach (var code in new[] { "line-count", "groups", "work-kinds", "review" })
            facts.Of(code, "").IsKnown.ShouldBeTrue(code);
    }
}
