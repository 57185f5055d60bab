using Xanh.Assessment.Plausibility;

namespace Xanh.Assessment.Tests.Plausibility;

/// <summary>Exactly at the boundaries between asking and not asking, and what is proposed.</summary>
public class BoundaryTests
{
    // A month counts as of another unit from a third of 1000 times to three times 1000 times the usual one.
    [Theory]
    [InlineData(333.2, 0)]
    [InlineData(333.34, 1)]
    [InlineData(3000, 1)]
    [InlineData(3000.1, 0)]
    public void A_thousand_has_a_season_of_play(double times, int questions)
    {
        MonthlyChecks.Series(Months([10, 10, 10, 10 * times])).Count.ShouldBe(questions);
        MonthlyChecks.Series(Months([10, 10, 10, 10 / times])).Count.ShouldBe(questions);
    }

    [Fact]
    public void With_two_months_there_is_no_usual_one()
    {
        MonthlyChecks.Series(Months([10, 10_000])).ShouldBeEmpty();
        MonthlyChecks.Series(Months([10, 10, 10_000])).Single().Code.ShouldBe("month-times-1000");
    }

    [Fact]
    public void The_usual_month_is_the_middle_one_of_those_above_zero()
    {
        MonthlyChecks.Series(Months([0, 0, 0, 0, 5, 6, 7, 6000])).Single().Proposals.Single().Value.ShouldBe(6);
        MonthlyChecks.Series(Months([1, 1, 2000, 2100, 2200])).Select(q => (q.Key, q.Proposals.Single().Value)).ShouldBe([("2025-01", 1000), ("2025-02", 1000)]);
    }

    [Fact]
    public void Zero_is_a_value_and_no_question()
    {
        MonthlyChecks.Series(Months([0, 5, 6, 7])).ShouldBeEmpty();
        MonthlyChecks.Series(Months([double.NaN, 5, 6, 7])).Single().Code.ShouldBe("month-negative");
    }

    [Fact]
    public void A_month_given_twice_proposes_what_was_given()
    {
        MonthlyValue[] months = [new(new(2025, 12, 1), 4), new(new(2025, 12, 2), null), new(new(2026, 1, 1), 5), new(new(2025, 12, 3), 6)];
        var question = MonthlyChecks.Series(months).Single();
        question.Key.ShouldBe("2025-12");
        question.Proposals.Select(p => p.Value).ShouldBe([4, 6]);
    }

    [Fact]
    public void Missing_months_are_found_over_the_turn_of_the_year()
    {
        MonthlyValue[] months = [new(new(2026, 2, 10), 4), new(new(2025, 11, 20), 6)];
        MonthlyChecks.Series(months).Select(q => q.Key).ShouldBe(["2025-12", "2026-01"]);
    }

    [Fact]
    public void Only_months_of_both_lists_are_compared_and_the_first_of_each_counts()
    {
        MonthlyValue[] made = [new(new(2025, 1, 1), 0), new(new(2025, 1, 5), 9), new(new(2025, 2, 1), null), new(new(2025, 4, 1), 0)];
        MonthlyChecks.WithoutProduction(Months([3, 3, 3, -1]), made).Select(q => q.Key).ShouldBe(["2025-01"]);
    }

    [Theory]
    [InlineData(0.015, 1)] // a thousand times too small, just at the lower bound
    [InlineData(0.04, 1)]
    [InlineData(0.0401, 0)]
    [InlineData(0.0149, 0)]
    [InlineData(15_000, 1)]
    [InlineData(40_000, 1)]
    [InlineData(40_001, 0)]
    [InlineData(25e6, 1)]
    [InlineData(25e-6, 1)]
    public void A_slip_of_the_unit_is_known_by_the_range_it_comes_into(double amount, int proposals) =>
        new SpecificCheck(15, 40, "x").Ask("water", amount, 1).Single().Proposals.Count.ShouldBe(proposals);

    [Fact]
    public void The_proposal_says_which_way_the_unit_goes()
    {
        var check = new SpecificCheck(15, 40, "x");
        check.Ask("water", 20_000, 1).Single().Proposals.Single().ShouldSatisfyAllConditions(p => p.Value.ShouldBe(20), p => p.Why.English.ShouldBe("a smaller unit"));
        check.Ask("water", 0.02, 1).Single().Proposals.Single().ShouldSatisfyAllConditions(p => p.Value.ShouldBe(20, 1e-12), p => p.Why.English.ShouldBe("a larger unit"));
        new SpecificCheck(0, 1, "x").Ask("water", 0, 5).ShouldBeEmpty();
        new SpecificCheck(0.001, 2000, "x").Ask("water", 2500, 1).Single().Proposals.Select(p => p.Value).ShouldBe([2.5, 0.0025]);
    }

    // Net 20, gross 22: within two per cent of the gross one and not of the net one.
    [Theory]
    [InlineData(22, true, 1)]
    [InlineData(22.43, true, 1)]
    [InlineData(22.45, true, 0)]
    [InlineData(21.57, true, 1)]
    [InlineData(21.55, true, 0)]
    [InlineData(20.39, true, 0)]
    [InlineData(19.61, false, 1)]
    [InlineData(20.39, false, 1)]
    [InlineData(20.41, false, 0)]
    [InlineData(22.4, false, 0)]
    public void A_heating_value_is_near_within_two_per_cent(double given, bool isNet, int questions) => HeatingValueCheck.Ask("gas", given, isNet, 20, 1.1).Count.ShouldBe(questions);

    // Two bases so close together that a value is near both: it is taken as said.
    [Fact]
    public void A_value_near_both_bases_is_taken_as_said() => HeatingValueCheck.Ask("coal", 20.3, true, 20, 1.03).ShouldBeEmpty();

    [Theory]
    [InlineData("12", 12)]
    [InlineData("-3", -3)]
    [InlineData("1.234.567,8", 1234567.8)]
    [InlineData("1,234,567.8", 1234567.8)]
    [InlineData("123 456,7", 123456.7)]
    [InlineData("0,5", 0.5)]
    [InlineData(".5", 0.5)]
    public void A_number_is_read_as_written(string cell, double value) => NumberColumn.Read("x", [cell, "7,25".Replace(',', cell.Contains('.', StringComparison.Ordinal) && cell.LastIndexOf('.') > cell.LastIndexOf(',') ? '.' : ',')]).Value[0].ShouldBe(value);

    [Theory]
    [InlineData("1234.567.8")]
    [InlineData("1.23,4,5")]
    [InlineData("12,34,5")]
    [InlineData("1e5")]
    [InlineData("+-3")]
    [InlineData("12.3456.789")]
    [InlineData("1234.567,5")]
    [InlineData(".123,5")]
    [InlineData("5-")]
    [InlineData("(5)")]
    public void What_no_style_reads_is_no_number(string cell)
    {
        var refusal = NumberColumn.Read("x", ["3", cell]).Refusals.Single();
        refusal.Code.ShouldBe("not-a-number");
        refusal.Message.English.ShouldContain(cell);
    }

    [Fact]
    public void An_ambiguous_cell_is_named_with_both_readings()
    {
        var refusal = NumberColumn.Read("x", ["3", "1,234"]).Refusals.Single();
        refusal.Code.ShouldBe("number-ambiguous");
        refusal.Message.English.ShouldContain("“1,234” may be 1");
        NumberColumn.Read("x", ["3", "", "12"]).Value.ShouldBe([3, null, 12]);
        NumberColumn.Read("x", []).Value.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2025-03")]
    [InlineData("2025-03-31")]
    [InlineData("03/2025")]
    [InlineData("3/2025")]
    [InlineData("31/03/2025")]
    [InlineData("5/3/2025")]
    public void Months_are_read_in_every_usual_form(string month)
    {
        var read = MonthlyTable.Read($"Tháng;Ghi chú;Điện\n{month};x;5\n\n", "ĐIỆN").Value.Single();
        (read.Month.Year, read.Month.Month, read.Value).ShouldBe((2025, 3, 5));
    }

    [Fact]
    public void Tabs_semicolons_and_commas_part_columns_in_this_order()
    {
        MonthlyTable.Read("Tháng\tĐiện, kWh\n03/2025\t5,5\n", "Điện, kWh").Value.Single().Value.ShouldBe(5.5);
        MonthlyTable.Read("Tháng\tĐiện\n03/2025\t5,5\n", "Điện").Value.Single().Value.ShouldBe(5.5);
        MonthlyTable.Read("Điện;Tháng\n5;03/2025", "Điện").Refusals.Single().Code.ShouldBe("column-missing");
        MonthlyTable.Read("Tháng;Điện\n03/2025;abc", "Điện").Refusals.Single().Code.ShouldBe("not-a-number");
        MonthlyTable.Read("Tháng;Điện;x\n03/2025;3", "Điện").Refusals.Single().Code.ShouldBe("row-of-another-width");
        MonthlyTable.Read("Tháng;Điện", "Điện").Value.ShouldBeEmpty();
    }

    [Fact]
    public void A_meter_is_read_in_the_order_of_days_and_each_fall_is_asked()
    {
        var (uses, questions) = new Meter("W1", 3).Uses([new(new(2025, 1, 1), 900), new(new(2025, 2, 1), 100), new(new(2025, 3, 1), 50), new(new(2025, 4, 1), 60)]);
        uses.Select(u => u.Amount).ShouldBe([null, null, 10]);
        uses[0].ShouldBe(new MeterUse(new(2025, 1, 1), new(2025, 2, 1), null));
        questions.Select(q => q.Proposals[0].Value).ShouldBe([200, 950]);
        new Meter("W1", 3).Uses([new(new(2025, 1, 1), 900)]).Uses.ShouldBeEmpty();
    }

    private static List<MonthlyValue> Months(double[] values) => [.. values.Select((v, i) => new MonthlyValue(new DateOnly(2025, i + 1, 1), v))];
}
