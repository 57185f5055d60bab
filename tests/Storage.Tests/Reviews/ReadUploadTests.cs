using System.Text;
using Microsoft.EntityFrameworkCore;
using Xanh.Programme;
using Xanh.Programme.Reviews;
using Xanh.Testing;

namespace Xanh.Storage.Tests.Reviews;

public class ReadUploadTests
{
    private const string Text =
        "ỦY BAN NHÂN DÂN TỈNH MẪU\nSố: 7/KH-UBND\nKẾ HOẠCH\nPhát triển công nghiệp môi trường giai đoạn 2026 - 2030\nII. NHIỆM VỤ\n"
        + "- Xây dựng cơ sở dữ liệu về doanh nghiệp công nghiệp môi trường của tỉnh.\n- Tổ chức tập huấn kiểm toán năng lượng cho doanh nghiệp nhỏ.\n";

    public static TheoryData<string> Databases => PlanStorageTests.Databases;

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task An_upload_is_read_once_however_many_readers_there_are(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = (await StartAsync(database)).Value!.Id;
        var rounds = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.RunAsync((ReadUpload read) => read.RunAsync()))));
        rounds.Count(r => r).ShouldBe(1);
        var review = await database.ReviewAsync(id);
        (review.State, review.DocumentNumber, review.Attempts).ShouldBe((ReviewState.Open, "7/KH-UBND", 1));
        review.Items.Count.ShouldBeGreaterThan(8);
        review.Files.ShouldHaveSingleItem().End.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_reader_that_was_killed_is_followed_by_another_but_not_for_ever(string kind)
    {
        await using var database = await CreateAsync(kind);
        var id = (await StartAsync(database)).Value!.Id;
        await KilledAsync(database, id, attempts: 1);
        (await database.RunAsync((ReadUpload read) => read.RunAsync())).ShouldBeTrue();
        (await database.ReviewAsync(id)).State.ShouldBe(ReviewState.Open);

        var second = (await StartAsync(database, Text + "- Một việc nữa cho các đơn vị của tỉnh thực hiện.\n")).Value!.Id;
        await KilledAsync(database, second, attempts: ReviewLimits.Attempts);
        await database.RunAsync((ReadUpload read) => read.RunAsync());
        var given = await database.ReviewAsync(second);
        (given.State, given.RefusalCode).ShouldBe((ReviewState.Refused, "reading-failed"));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_document_is_under_review_once(string kind)
    {
        await using var database = await CreateAsync(kind);
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => StartAsync(database))));
        both.Count(o => o.Succeeded).ShouldBe(1);
        var refusal = both.Single(o => !o.Succeeded).Refusal!;
        var first = both.Single(o => o.Succeeded).Value!.Id;
        (refusal.Code, refusal.Arguments[1]).ShouldBe(("already-in-review", first.ToString()));
        // Given up, it may come again.
        (await database.RunAsync((AbandonReview abandon) => abandon.RunAsync(new AbandonReview.Request(first, "Nhầm tệp"), SampleReview.Reviewer))).Succeeded.ShouldBeTrue();
        (await StartAsync(database)).Succeeded.ShouldBeTrue();
        (await database.RunAsync((AbandonReview abandon) => abandon.RunAsync(new AbandonReview.Request(first, "x"), SampleReview.Reporter))).Refusal!.Code.ShouldBe("not-allowed");
    }

    private static Task<Programme.Shared.Outcome<PlanReview>> StartAsync(TestDatabase database, string text = Text) => database.RunAsync((StartReview start) => start.RunAsync(
        new StartReview.Request([new StartReview.Upload("ke-hoach.txt", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]), SampleReview.Reviewer));

    /// <summary>As a reader leaves it that took the upload and was killed.</summary>
    private static Task<int> KilledAsync(TestDatabase database, Guid id, int attempts) => database.RunAsync((ProgrammeDb db) => db.PlanReviews.Where(r => r.Id == id).ExecuteUpdateAsync(
        set => set.SetProperty(r => r.State, ReviewState.Reading)
            .SetProperty(r => r.LeaseHolder, Guid.NewGuid())
            .SetProperty(r => r.LeaseUntil, new DateTimeOffset(2026, 3, 10, 1, 0, 0, TimeSpan.Zero))
            .SetProperty(r => r.Attempts, attempts)));

    private static Task<TestDatabase> CreateAsync(string kind) =>
        string.Equals(kind, "SQLite", StringComparison.Ordinal) ? TestDatabase.SqliteAsync() : TestDatabase.PostgresAsync();
}
