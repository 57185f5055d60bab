using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Xanh.Documents.Plan;
using Xanh.Programme.Work;
using Xanh.Web.Work;

namespace Xanh.Web.Tests.Work;

public class WorkQueryTests
{
    [Fact]
    public void What_an_address_says_is_read_back_the_same()
    {
        var filters = Enum.GetValues<WorkStatus>().Select(s => new WorkFilter { Status = s })
            .Append(new WorkFilter { Late = true }).Append(new WorkFilter { Open = true }).Append(WorkFilter.None)
            .Append(new WorkFilter { Search = "đồ gỗ & điện", UnitCode = "M01", Year = 2027, Time = TimeKind.Annual });
        foreach (var filter in filters)
        foreach (var order in Enum.GetValues<WorkOrder>())
            Read(new WorkQuery(filter, order).ToQueryString()).ShouldBe(new WorkQuery(filter, order));
    }

    [Fact]
    public void What_is_not_understood_does_not_narrow() =>
        Read("?trang-thai=xyz&nam=mot&thoi-gian=mai&xem=lung-tung&tim=%20").ShouldBe(new WorkQuery(WorkFilter.None, WorkOrder.Deadline));

    private static WorkQuery Read(string query) => WorkQuery.From(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
