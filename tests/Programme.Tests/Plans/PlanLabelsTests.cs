using System.Globalization;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Programme.Shared;

namespace Xanh.Programme.Tests.Plans;

public class PlanLabelsTests
{
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(70.0, 80.0, TargetComparison.Range, "%", "70–80\u00A0%")]
    [InlineData(1234.5, null, TargetComparison.AtLeast, "tấn", "từ 1.234,5\u00A0tấn trở lên")]
    [InlineData(null, 5.0, TargetComparison.AtMost, "%", "không quá 5\u00A0%")]
    [InlineData(9.0, 9.0, TargetComparison.Exact, "mô hình", "9\u00A0mô hình")]
    [InlineData(9.0, 9.0, TargetComparison.About, null, "khoảng 9")]
    [InlineData(null, null, TargetComparison.Exact, null, "")]
    public void The_value_of_a_target_reads_as_people_write_it(double? min, double? max, TargetComparison comparison, string? unit, string expected) =>
        PlanLabels.Value(TargetOf(min, max, comparison, unit), Vietnamese).ShouldBe(expected);

    [Fact]
    public void In_English_numbers_are_English() =>
        PlanLabels.Value(TargetOf(1234.5, null, TargetComparison.AtLeast, "t"), English).ShouldBe("1,234.5\u00A0t or more");

    [Theory]
    [InlineData(2026, 2030, "2026–2030")]
    [InlineData(2026, 2026, "2026")]
    [InlineData(null, 2030, "đến 2030")]
    [InlineData(2026, null, "từ 2026")]
    [InlineData(null, null, null)]
    public void Years_of_a_plan(int? from, int? to, string? expected) => PlanLabels.Years(from, to, Vietnamese).ShouldBe(expected);

    [Fact]
    public void Every_value_has_a_label()
    {
        string[] wanted =
        [
            .. Keys<TaskOrigin>("origin"), .. Keys<TimeKind>("time"), .. Keys<TargetComparison>("comparison"),
            .. Keys<Frequency>("frequency"), .. Keys<AmendmentChange>("change"), .. Keys<PlanKind>("kind"),
        ];
        wanted.Except(ProgrammeTexts.Table.Keys(Vietnamese), StringComparer.Ordinal).ShouldBeEmpty();
        wanted.Except(ProgrammeTexts.Table.Keys(English), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_reads_as_a_sentence()
    {
        PlanLabels.Rule("table-row", Vietnamese).ShouldBe("Một dòng trong bảng nhiệm vụ.");
        PlanLabels.Rule("something-new", English).ShouldContain("something-new");
    }

    private static IEnumerable<string> Keys<T>(string family)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => family + "." + name);

    private static TargetRow TargetOf(double? min, double? max, TargetComparison comparison, string? unit) => new()
    {
        Ordinal = 1,
        Text = "",
        Comparison = comparison,
        Min = (decimal?)min,
        Max = (decimal?)max,
        Unit = unit,
        Place = new PlaceRow(0, 0, null, 1, "table-row", 1),
    };
}
