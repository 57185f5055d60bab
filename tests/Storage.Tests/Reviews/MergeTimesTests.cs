using Xanh.Documents.Plan;
using Xanh.Programme.Reviews;
using Xanh.Programme.Shared;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

/// <summary>Merging never loses a time without a word.</summary>
public class MergeTimesTests
{
    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Where_the_times_differ_somebody_says_which_one_holds(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        var id = await database.OpenReviewAsync();
        // "Đến năm 2028" and "Hằng năm".
        var (into, other) = (await database.ItemAsync(id, "đồ gỗ"), await database.ItemAsync(id, "tập huấn"));
        MergedTimes.Differ([into, other]).ShouldBeTrue();
        (await MergeAsync(database, id, into, other, null)).Refusal!.Code.ShouldBe("merge-times");
        (await MergeAsync(database, id, into, other, 99)).Refusal!.Code.ShouldBe("merge-times");
        (await database.ItemAsync(id, "tập huấn")).Decision.ShouldBe(ReviewDecision.Open);

        (await MergeAsync(database, id, into, other, other.Number)).Succeeded.ShouldBeTrue();
        var kept = await database.ItemAsync(id, "đồ gỗ");
        kept.Read<PlanTask>().Time.Text.ShouldBe("Hằng năm");
        var merged = await database.ItemAsync(id, "tập huấn");
        (merged.MergedInto, merged.Read<PlanTask>().Time.Text).ShouldBe((kept.Number, "Hằng năm"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Where_one_prints_no_time_the_other_holds_unasked(string kind)
    {
        await using var database = kind == "SQLite" ? await TestDatabase.SqliteAsync() : await TestDatabase.PostgresAsync();
        var id = await database.OpenReviewAsync();
        var (into, other) = (await database.ItemAsync(id, "Rà soát"), await database.ItemAsync(id, "tập huấn"));
        MergedTimes.Differ([into, other]).ShouldBeFalse();
        (await MergeAsync(database, id, into, other, null)).Succeeded.ShouldBeTrue();
        (await database.ItemAsync(id, "Rà soát")).Read<PlanTask>().Time.Text.ShouldBe("Hằng năm");
    }

    private static Task<Outcome<ReviewItem>> MergeAsync(TestDatabase database, Guid id, ReviewItem into, ReviewItem other, int? timeOf) => database.RunAsync((MergeItems merge) =>
        merge.RunAsync(new MergeItems.Request(id, (into.Number, into.Version), [(other.Number, other.Version)], timeOf), SampleReview.Reviewer));
}
