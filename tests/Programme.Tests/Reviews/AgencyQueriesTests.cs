using Xanh.Programme.Access;
using Xanh.Programme.Organisations;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Programme.Tests.Reviews;

public class AgencyQueriesTests
{
    [Fact]
    public async Task A_collective_name_is_like_a_group_and_never_like_one_commune()
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.ImportUnitsAsync();
        await database.RunAsync((ImportUnits import) => import.RunAsync(
            new ImportUnits.Request([new UnitRow("M51", "UBND xã Cây Thị", "commune", null, ["Xã Cây Thị"]), new UnitRow("M04", "Sở Khoa học và Công nghệ", "department", null, [])]), Actor.Xanh));
        await database.RunAsync((CreateUsualGroups create) => create.RunAsync(Actor.Xanh));
        var reading = SampleReview.WithoutAmendment();
        var named = reading.Tasks[0] with { Lead = ["UBND các huyện, thị xã"], Coordinate = ["Sở Khoa học và Công nghệ mới", "Sở Văn thể"] };
        var review = await database.OpenReviewAsync(reading with { Tasks = [named, .. reading.Tasks.Skip(1)] });
        var rows = (await database.RunAsync((AgencyQueries agencies) => agencies.OfAsync(review))).Agencies;
        var many = rows.Single(r => r.Name == "UBND các huyện, thị xã");
        many.Suggestions.ShouldBeEmpty();
        many.SuggestedGroup!.Name.ShouldContain("các xã, phường");
        var near = rows.Single(r => r.Name == "Sở Khoa học và Công nghệ mới");
        (near.IsLikely, near.Suggestions[0].Code, near.SuggestedGroup).ShouldBe((true, "M04", null));
        rows.Single(r => r.Name == "Sở Văn thể").IsLikely.ShouldBeFalse();
    }
}
