using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xanh.Documents.Plan;
using Xanh.Programme.Plans;
using Xanh.Web.Plans;

namespace Xanh.Web.Tests.Plans;

public class TaskQueryTests
{
    [Fact]
    public void A_filter_survives_the_address()
    {
        var filter = new TaskFilter
        {
            Search = "điện & nước",
            AgencyKey = "so-cong-thuong",
            Role = AgencyRole.Coordinate,
            Origin = TaskOrigin.Annex,
            Time = TimeKind.ByYear,
            Gap = TaskGap.NoLead,
        };
        var address = new TaskQuery(filter).ToQueryString();
        TaskQuery.From(new QueryCollection(QueryHelpers.ParseQuery(address))).Filter.ShouldBe(filter);
    }

    [Fact]
    public void Every_value_has_a_word()
    {
        Enum.GetValues<AgencyRole>().Select(TaskQuery.Word).Distinct().Count().ShouldBe(Enum.GetValues<AgencyRole>().Length);
        Enum.GetValues<TaskOrigin>().Select(TaskQuery.Word).Distinct().Count().ShouldBe(Enum.GetValues<TaskOrigin>().Length);
        Enum.GetValues<TimeKind>().Select(TaskQuery.Word).Distinct().Count().ShouldBe(Enum.GetValues<TimeKind>().Length);
        Enum.GetValues<TaskGap>().Select(TaskQuery.Word).Distinct().Count().ShouldBe(Enum.GetValues<TaskGap>().Length);
    }

    [Fact]
    public void What_is_not_understood_does_not_narrow() =>
        TaskQuery.From(new QueryCollection(QueryHelpers.ParseQuery("?vai-tro=xyz&phan=&tim=%20"))).Filter.IsNone.ShouldBeTrue();

    [Theory]
    [InlineData(null, 1, 50)]
    [InlineData("2", 2, 50)]
    [InlineData("99", 3, 20)]
    [InlineData("x", 1, 50)]
    [InlineData("tat-ca", 0, 120)]
    public void Long_lists_are_paged(string? asked, int current, int shown)
    {
        var links = PageLinks.From(asked, 120, n => "?trang=" + n.ToString(System.Globalization.CultureInfo.InvariantCulture));
        (links.Current, links.Of(Enumerable.Range(1, 120).ToList()).Count).ShouldBe((current, shown));
    }
}
